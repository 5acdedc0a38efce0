package dev.parley.reading.event;

import dev.parley.model.Event;
import dev.parley.model.EventStatus;
import dev.parley.model.EventType;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import java.util.List;
import java.util.Optional;

/**
 * The event that a statement is, where its act is one of PLOVER's seven verbal types. A reading
 * lists material events only; whoever needs both asks here for each statement, so that nothing is
 * coded twice.
 */
public final class VerbalEvents {

  private VerbalEvents() {}

  /** Returns the verbal event of a statement; empty where PLOVER has no type for its act. */
  public static Optional<Event> of(Statement statement) {
    EventType type = statement.act().eventType();
    if (type == null) {
      return Optional.empty();
    }
    Span cue = statement.cue();
    if (cue == null && statement.content().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Event(
            statement.speaker().code(),
            statement.target(),
            type,
            null,
            List.of(),
            statement.saidOn(),
            null,
            cue == null ? statement.content().get(0) : cue,
            List.of(statement.id()),
            statement.negated() ? EventStatus.NEGATED : EventStatus.HAPPENED));
  }
}
