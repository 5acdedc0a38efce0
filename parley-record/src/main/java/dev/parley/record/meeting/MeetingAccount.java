package dev.parley.record.meeting;

import dev.parley.model.ActorCode;
import dev.parley.model.Meeting;
import dev.parley.model.MeetingStatus;
import dev.parley.model.TimexValue;
import dev.parley.record.Told;
import dev.parley.record.clock.TimeFrame;
import dev.parley.record.dossier.KnownMeeting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as all articles together tell it.
 *
 * @param participants all that any mention names, of a known meeting the parties that the dossier
 *     names; a bare country gives way to one of its sectors
 * @param when the most precise time that any mention gives, or the dossier; of two alike, the one
 *     reported last
 * @param where the place that the dossier names, else the one reported last
 * @param status held if any mention says so, else what was reported last
 * @param mentions all of them, in the order in which they were reported; at least one
 * @param known the dossier's meeting that it is; null if the dossier does not know it
 */
public record MeetingAccount(
    Detail<List<ActorCode>> participants,
    Detail<TimeFrame> when,
    Detail<String> where,
    Detail<MeetingStatus> status,
    List<Told<Meeting>> mentions,
    @Nullable KnownMeeting known) {

  /** Keeps its own copy of the mentions. */
  public MeetingAccount {
    mentions = List.copyOf(mentions);
  }

  /** Returns whether it took place, will not, or is still to come. */
  public State state() {
    MeetingStatus known = status.value();
    if (known == MeetingStatus.HELD) {
      return State.HELD;
    }
    return known == MeetingStatus.CANCELLED ? State.CANCELLED : State.EXPECTED;
  }

  /**
   * Returns the time in the words of the mention that tells it best, else in those of the dossier;
   * null if neither tells it.
   */
  public @Nullable String whenAsTold() {
    for (int last = when.known().size() - 1; last >= 0; last--) {
      TimexValue told = when.known().get(last).what().when();
      if (told != null && when.value() != null && when.value().equals(TimeFrame.of(told))) {
        return told.value();
      }
    }
    if (known != null && known.when() != null) {
      return known.when().value();
    }
    List<Told<Meeting>> telling = when.known();
    TimexValue told = telling.isEmpty() ? null : telling.get(telling.size() - 1).what().when();
    return told == null ? null : told.value();
  }

  /** What became of a meeting. */
  public enum State {
    /** It is proposed, agreed, scheduled or postponed, or nothing is told. */
    EXPECTED,
    /** It took place. */
    HELD,
    /** It will not take place. */
    CANCELLED
  }
}
