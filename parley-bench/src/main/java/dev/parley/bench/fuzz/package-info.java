/** Throws damaged input at the readers, and counts what they make of it. */
@NullMarked
package dev.parley.bench.fuzz;

import org.jspecify.annotations.NullMarked;
