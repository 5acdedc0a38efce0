/** Actors linked by the stances that they share or that part them. */
@NullMarked
package dev.parley.record.coalition;

import org.jspecify.annotations.NullMarked;
