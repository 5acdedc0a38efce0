package dev.parley.training;

import dev.parley.model.Act;
import dev.parley.model.Span;
import dev.parley.model.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an annotator adds to an attribution by the codebook.
 *
 * @param act what the speaker does
 * @param stance towards what it is about
 * @param negated whether the attribution itself is negated
 * @param condition the words of the condition, possibly none
 * @param target the words for the one it is aimed at; null if nobody
 */
record Coding(
    Act act, Stance stance, boolean negated, List<Span> condition, @Nullable Span target) {}
