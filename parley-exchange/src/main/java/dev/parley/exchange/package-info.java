/** Formats in and out: files that other tools read and write. */
@NullMarked
package dev.parley.exchange;

import org.jspecify.annotations.NullMarked;
