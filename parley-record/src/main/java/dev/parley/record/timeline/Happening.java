package dev.parley.record.timeline;

import dev.parley.model.Event;
import dev.parley.record.Told;
import dev.parley.record.meeting.MeetingAccount;
import dev.parley.record.telling.Said;
import java.util.List;

/** What stands on a timeline. */
public sealed interface Happening {

  /**
   * Somebody said something.
   *
   * @param said what, with its copies
   */
  record OfStatement(Said said) implements Happening {}

  /**
   * Somebody did something.
   *
   * @param told what, as each article of the story tells it; at least one
   */
  record OfEvent(List<Told<Event>> told) implements Happening {

    /** Keeps its own copy of the list. */
    public OfEvent {
      told = List.copyOf(told);
    }
  }

  /**
   * Somebody met, or will meet.
   *
   * @param meeting who, when and where
   */
  record OfMeeting(MeetingAccount meeting) implements Happening {}
}
