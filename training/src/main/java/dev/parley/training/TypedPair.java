package dev.parley.training;

import dev.parley.model.EventType;
import dev.parley.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Two actors of a sentence, at most one of them unnamed, and the PLOVER type of what the first does
 * to the second.
 */
record TypedPair(@Nullable Span source, @Nullable Span target, EventType type) {}
