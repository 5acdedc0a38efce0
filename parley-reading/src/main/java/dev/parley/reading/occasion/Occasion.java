package dev.parley.reading.occasion;

import dev.parley.model.Span;
import dev.parley.model.TimexValue;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances of a statement.
 *
 * @param addressee the words that name to whom it was said; null if that is not told
 * @param channel the words that name through what it was said; null if that is not told
 * @param saidOn when it was said; null if no day is told
 */
public record Occasion(
    @Nullable Span addressee, @Nullable Span channel, @Nullable TimexValue saidOn) {}
