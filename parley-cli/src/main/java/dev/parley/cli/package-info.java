/** The {@code parley} command: inputs in, statements out. */
@NullMarked
package dev.parley.cli;

import org.jspecify.annotations.NullMarked;
