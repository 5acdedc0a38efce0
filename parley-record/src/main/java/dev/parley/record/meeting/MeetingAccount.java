package dev.parley.record.meeting;

import dev.parley.model.ActorCode;
import dev.parley.model.Meeting;
import dev.parley.model.MeetingStatus;
import dev.parley.record.Told;
import dev.parley.record.clock.TimeFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as all articles together tell it.
 *
 * @param participants all that any mention names; a bare country gives way to one of its sectors
 * @param when the most precise time that any mention gives; of two alike, the one reported last
 * @param where the place reported last
 * @param status held if any mention says so, else what was reported last
 * @param mentions all of them, in the order in which they were reported; at least one
 */
public record MeetingAccount(
    Detail<List<ActorCode>> participants,
    Detail<TimeFrame> when,
    Detail<String> where,
    Detail<MeetingStatus> status,
    List<Told<Meeting>> mentions) {

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

  /** Returns the time in the words of the mention that tells it best; null if none does. */
  public @Nullable String whenAsTold() {
    List<Told<Meeting>> known = when.known();
    if (known.isEmpty() || known.get(known.size() - 1).what().when() == null) {
      return null;
    }
    return known.get(known.size() - 1).what().when().value();
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
