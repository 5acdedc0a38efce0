/** Keeps what articles say, and answers what is asked about it. */
@NullMarked
package dev.parley.record;

import org.jspecify.annotations.NullMarked;
