package dev.parley.desk.page;

import dev.parley.model.Event;
import dev.parley.record.Told;
import dev.parley.record.timeline.Happening;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something on the timeline, as its list shows it.
 *
 * @param day where it stands by the clock chosen; null if that is not known
 * @param lanes the lanes it stands in
 * @param kind {@code statement}, {@code event} or {@code meeting}
 * @param look how it is marked
 * @param who speaks, acts or meets
 * @param toWhom at whom it is aimed; empty if at nobody
 * @param words that carry it
 * @param here where it is read
 * @param reported when it was first reported, in words
 */
public record Happened(
    @Nullable LocalDate day,
    List<String> lanes,
    String kind,
    Look look,
    String who,
    String toWhom,
    String words,
    String here,
    String reported) {

  /** Keeps its own copy. */
  public Happened {
    lanes = List.copyOf(lanes);
  }

  /** Returns the day in words. */
  public String when() {
    return day == null ? "" : Days.of(day);
  }

  /** Returns it in a line. */
  String title() {
    String line = when() + " · " + who + " " + look.word() + ": " + words;
    return Visible.brief(line, 240);
  }

  static Happened of(Happening happening, @Nullable LocalDate day, Lanes lanes, Press press) {
    if (happening instanceof Happening.OfStatement statement) {
      var entry = statement.said().entry();
      Quote quote = press.quote(entry);
      return new Happened(
          day,
          lanes.of(entry.statement().speaker().code()),
          "statement",
          quote.act(),
          quote.speaker(),
          Naming.sides(entry.statement().target()),
          quote.words(),
          quote.here(),
          quote.reported());
    }
    if (happening instanceof Happening.OfEvent event) {
      return event(event.told().get(0), day, lanes);
    }
    MeetingView meeting = MeetingView.of(((Happening.OfMeeting) happening).meeting(), press);
    Mention first = meeting.mentions().get(meeting.mentions().size() - 1);
    return new Happened(
        day,
        List.of(Lanes.MEETINGS),
        "meeting",
        meeting.status(),
        meeting.who(),
        meeting.where(),
        first.words(),
        first.here(),
        first.reported());
  }

  private static Happened event(Told<Event> told, @Nullable LocalDate day, Lanes lanes) {
    Event event = told.what();
    Mention mention = Mention.of(told, "");
    String verb = Look.word(event.type()) + ", " + Look.word(event.status());
    return new Happened(
        day,
        lanes.of(event.actor()),
        "event",
        new Look(verb, "+", "event"),
        event.actor().isEmpty() ? "nobody named" : Naming.sides(event.actor()),
        Naming.sides(event.recipient()),
        mention.words(),
        mention.here(),
        mention.reported());
  }
}
