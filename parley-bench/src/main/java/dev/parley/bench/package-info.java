/** The commands that measure Parley: against annotated articles, its own past and its peers. */
@NullMarked
package dev.parley.bench;

import org.jspecify.annotations.NullMarked;
