package dev.parley.record.timeline;

import dev.parley.model.Event;
import dev.parley.model.Meeting;
import dev.parley.record.Entry;
import dev.parley.record.RecordedArticle;
import dev.parley.record.Told;
import dev.parley.record.answer.Cell;
import dev.parley.record.answer.Evidence;
import dev.parley.record.answer.Table;
import dev.parley.record.answer.Texts;
import dev.parley.record.clock.Moment;
import dev.parley.record.meeting.MeetingAccount;
import dev.parley.record.meeting.Meetings;
import dev.parley.record.telling.Retellings;
import dev.parley.record.telling.Stories;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Statements, events and meetings, one after the other. */
public final class Timeline {

  private static final List<String> COLUMNS =
      List.of("when", "reported", "kind", "type", "who", "to_whom", "words", "outlets");

  private Timeline() {}

  /**
   * Returns everything in the order of a clock, the earliest first and the undated before all.
   * Copies of a statement or event, and mentions of a meeting, stand there once. All is kept in
   * memory: give the stretch of the record that is wanted.
   */
  public static List<Happening> of(
      Clock clock,
      Stream<Entry> entries,
      Stream<Told<Event>> events,
      Stream<Told<Meeting>> meetings) {
    List<Happening> happenings = new ArrayList<>();
    Retellings.fold(entries.toList())
        .forEach(said -> happenings.add(new Happening.OfStatement(said)));
    folded(events.toList()).forEach(told -> happenings.add(new Happening.OfEvent(told)));
    Meetings.of(meetings).forEach(meeting -> happenings.add(new Happening.OfMeeting(meeting)));
    return happenings.stream()
        .map(happening -> new Placed(clock.of(happening), happening))
        .sorted(Comparator.comparing(Placed::moment))
        .map(Placed::happening)
        .toList();
  }

  /** Returns the timeline with one row each. */
  public static Table table(List<Happening> happenings) {
    return new Table(COLUMNS, happenings.stream().map(Timeline::row).toList());
  }

  private static List<List<Told<Event>>> folded(List<Told<Event>> events) {
    Stories stories = Stories.of(events.stream().map(Told::article).toList());
    Map<Object, List<Told<Event>>> same = new LinkedHashMap<>();
    for (Told<Event> told : events) {
      Event event = told.what();
      List<Object> key =
          new ArrayList<>(
              List.of(
                  stories.story(told.article()), event.type(), event.actor(), event.recipient()));
      key.add(event.status());
      key.add(event.mode());
      key.add(event.date());
      key.add(event.location());
      same.computeIfAbsent(key, k -> new ArrayList<>()).add(told);
    }
    same.values().forEach(list -> list.sort(Comparator.comparing(Timeline::reported)));
    return List.copyOf(same.values());
  }

  private static Moment reported(Told<Event> told) {
    return Moment.reported(told.article(), told.what().words().start(), "");
  }

  private static List<Cell> row(Happening happening) {
    if (happening instanceof Happening.OfStatement statement) {
      return statement(statement.said().entry(), statement.said().entries());
    }
    return happening instanceof Happening.OfEvent event
        ? event(event.told())
        : meeting(((Happening.OfMeeting) happening).meeting());
  }

  private static List<Cell> statement(Entry entry, List<Entry> tellings) {
    List<Evidence> source = List.of(Evidence.of(entry, entry.words().source()));
    return List.of(
        Cell.of(Texts.when(entry), entry),
        Cell.of(Texts.published(entry.article().published()), entry),
        Cell.of("statement", entry),
        Cell.of(entry.statement().act(), entry),
        Cell.resting(Texts.speaker(entry), source),
        Cell.of(Texts.codes(entry.statement().target()), entry),
        Cell.of(Texts.content(entry), entry),
        Cell.of(outlets(tellings.stream().map(Entry::article).toList()), tellings));
  }

  private static List<Cell> event(List<Told<Event>> told) {
    Told<Event> first = told.get(0);
    Event event = first.what();
    List<Evidence> all = Evidence.ofEvents(told);
    String when =
        event.date() == null ? Texts.published(first.article().published()) : event.date().value();
    return row(
        when,
        Texts.published(first.article().published()),
        "event",
        event.type() + " " + Texts.word(event.status()),
        Texts.codes(event.actor()),
        Texts.codes(event.recipient()),
        first.at(event.words()),
        outlets(told.stream().map(Told::article).toList()),
        all);
  }

  private static List<Cell> meeting(MeetingAccount meeting) {
    List<Evidence> all = Evidence.ofMeetings(meeting.mentions());
    Told<Meeting> first = meeting.mentions().get(0);
    return row(
        meeting.whenAsTold() == null
            ? Texts.published(first.article().published())
            : meeting.whenAsTold(),
        Texts.published(first.article().published()),
        "meeting",
        meeting.status().value() == null ? "" : Texts.word(meeting.status().value()),
        meeting.participants().value() == null ? "" : Texts.codes(meeting.participants().value()),
        "",
        first.at(first.what().words()),
        outlets(meeting.mentions().stream().map(Told::article).toList()),
        all);
  }

  private static List<Cell> row(
      @Nullable String when,
      String reported,
      String kind,
      String type,
      String who,
      String toWhom,
      String words,
      String outlets,
      List<Evidence> evidence) {
    return Stream.of(when, reported, kind, type, who, toWhom, words, outlets)
        .map(text -> Cell.resting(text, evidence))
        .toList();
  }

  private static String outlets(List<RecordedArticle> articles) {
    return String.join(
        "; ", articles.stream().flatMap(article -> article.outlets().stream()).distinct().toList());
  }

  private record Placed(Moment moment, Happening happening) {}
}
