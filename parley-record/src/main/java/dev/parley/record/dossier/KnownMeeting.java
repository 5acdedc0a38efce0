package dev.parley.record.dossier;

import dev.parley.model.TimexValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting known beforehand.
 *
 * @param id what it is called in searches and addresses
 * @param title what it is called; null if not told
 * @param participants the ids of the parties that meet
 * @param when its TIMEX3 value: a day, a month, a range; null if not told
 * @param where the place; null if not told
 */
public record KnownMeeting(
    String id,
    @Nullable String title,
    List<String> participants,
    @Nullable TimexValue when,
    @Nullable String where) {

  /** Keeps its own copy of the ids. */
  public KnownMeeting {
    participants = List.copyOf(participants);
  }
}
