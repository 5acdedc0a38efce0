/** Finds articles that are copies of one another, as news agencies' are in many outlets. */
@NullMarked
package dev.parley.record.copy;

import org.jspecify.annotations.NullMarked;
