package dev.parley.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did something to somebody, in the fields of PLOVER 2.0. A verbal event is derived from
 * its statement and never coded a second time.
 *
 * @param actor who did it; empty if the text names nobody
 * @param recipient to whom it was done; empty if the text names nobody
 * @param type what was done
 * @param mode how, in PLOVER's words for the type ("phone", "troops", "ceasefire")
 * @param context what it was about, in PLOVER's words ("military", "diplomatic")
 * @param date when
 * @param location where, in the text's words
 * @param words the words that carry it
 * @param statements ids of the statements it rests on
 * @param status whether the text tells it as a fact
 */
public record Event(
    List<ActorCode> actor,
    List<ActorCode> recipient,
    EventType type,
    @Nullable String mode,
    List<String> context,
    @Nullable TimexValue date,
    @Nullable String location,
    Span words,
    List<String> statements,
    EventStatus status) {

  /** Keeps its own copies of the lists. */
  public Event {
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    context = List.copyOf(context);
    statements = List.copyOf(statements);
  }
}
