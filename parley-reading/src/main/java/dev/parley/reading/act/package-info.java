/** What a speaker does with a statement: act, stance, condition, and at whom it is aimed. */
@NullMarked
package dev.parley.reading.act;

import org.jspecify.annotations.NullMarked;
