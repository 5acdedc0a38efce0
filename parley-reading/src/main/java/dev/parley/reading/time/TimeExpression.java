package dev.parley.reading.time;

import dev.parley.model.Span;
import dev.parley.model.TimexValue;
import org.jspecify.annotations.Nullable;

/**
 * Words that say a time, and the time they say.
 *
 * @param words where they stand, in UTF-16 indices
 * @param value what they mean; null where that hangs on a day that is not known: of publication
 *     ("yesterday"), or one told before ("two days later")
 */
public record TimeExpression(Span words, @Nullable TimexValue value) {}
