package dev.parley.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An encounter, held or to come.
 *
 * @param participants who meets
 * @param when as precise as the text: possibly a range or a bare month
 * @param where in the text's words; null where no place is set
 * @param status how far it has come
 * @param words the words that carry it
 * @param statements ids of the statements it rests on
 */
public record Meeting(
    List<ActorCode> participants,
    @Nullable TimexValue when,
    @Nullable String where,
    MeetingStatus status,
    Span words,
    List<String> statements) {

  /** Keeps its own copies of the lists. */
  public Meeting {
    participants = List.copyOf(participants);
    statements = List.copyOf(statements);
  }
}
