package dev.parley.record.timeline;

import dev.parley.model.Event;
import dev.parley.model.EventStatus;
import dev.parley.model.Meeting;
import dev.parley.record.Entry;
import dev.parley.record.Told;
import dev.parley.record.clock.Moment;
import dev.parley.record.clock.TimeFrame;
import dev.parley.record.meeting.MeetingAccount;

/** Which of the two clocks a timeline runs by. */
public enum Clock {
  /** When it was said, or happened, or is to happen; where that is not told, when reported. */
  SAID {
    @Override
    Moment of(Happening happening) {
      if (happening instanceof Happening.OfStatement statement) {
        return statement.said().moment();
      }
      if (happening instanceof Happening.OfEvent event) {
        return event(event.told().get(0));
      }
      MeetingAccount meeting = ((Happening.OfMeeting) happening).meeting();
      Told<Meeting> first = meeting.mentions().get(0);
      return Moment.happened(meeting.when().value(), first.article(), place(first));
    }
  },
  /** When it was first reported. */
  REPORTED {
    @Override
    Moment of(Happening happening) {
      if (happening instanceof Happening.OfStatement statement) {
        Entry entry = statement.said().entry();
        return Moment.reported(
            entry.article(), Moment.place(entry.statement()), entry.statement().id());
      }
      if (happening instanceof Happening.OfEvent event) {
        Told<Event> first = event.told().get(0);
        return Moment.reported(first.article(), first.what().words().start(), "");
      }
      Told<Meeting> first = ((Happening.OfMeeting) happening).meeting().mentions().get(0);
      return Moment.reported(first.article(), place(first), "");
    }
  };

  abstract Moment of(Happening happening);

  private static Moment event(Told<Event> told) {
    TimeFrame article = TimeFrame.of(told.article().published());
    boolean toCome =
        told.what().status() == EventStatus.PLANNED
            || told.what().status() == EventStatus.HYPOTHETICAL;
    TimeFrame when =
        toCome
            ? TimeFrame.near(told.what().date(), article)
            : TimeFrame.before(told.what().date(), article);
    return Moment.happened(when, told.article(), told.what().words().start());
  }

  private static int place(Told<Meeting> told) {
    return told.what().words().start();
  }
}
