package dev.parley.record.timeline;

import static dev.parley.record.ArticleSketch.article;
import static dev.parley.record.EntrySketch.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.ActorCode;
import dev.parley.model.Event;
import dev.parley.model.EventStatus;
import dev.parley.model.EventType;
import dev.parley.model.Meeting;
import dev.parley.model.MeetingStatus;
import dev.parley.model.Span;
import dev.parley.model.TimexValue;
import dev.parley.record.ArticleSketch;
import dev.parley.record.Entry;
import dev.parley.record.Told;
import dev.parley.record.answer.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final ArticleSketch EARLY = article("early").outlet("A").published("2021-12-05");
  private static final ArticleSketch LATE = article("late").outlet("B").published("2021-12-20");

  private static final Entry SAID = entry("said").by("USA").saidOn("2021-12-10").in(LATE).made();
  private static final Told<Event> DONE = event("2021-12-01", EventStatus.HAPPENED, LATE);
  private static final Told<Meeting> MET = meeting("2021-12-07", EARLY);

  @Test
  void bySayingThingsComeWhenTheyWereSaidOrHappened() {
    assertThat(kinds(Clock.SAID)).containsExactly("event", "meeting", "statement");
  }

  @Test
  void byReportThingsComeWhenTheyWereFirstReported() {
    assertThat(kinds(Clock.REPORTED).get(0)).isEqualTo("meeting");
  }

  @Test
  void copiesOfAnEventStandThereOnce() {
    ArticleSketch copy = article("copy").outlet("C").published("2021-12-21").copyOf("late");

    List<Happening> happenings =
        Timeline.of(
            Clock.SAID,
            Stream.of(),
            Stream.of(event("2021-12-01", EventStatus.HAPPENED, copy), DONE),
            Stream.of());

    assertThat(happenings).hasSize(1);
    assertThat(Timeline.table(happenings).cell(0, "outlets").text()).isEqualTo("B; C");
  }

  @Test
  void aPlannedEventWithoutAYearIsToCome() {
    List<Happening> happenings =
        Timeline.of(
            Clock.SAID,
            Stream.of(SAID),
            Stream.of(event("XXXX-01-15", EventStatus.PLANNED, LATE)),
            Stream.of());

    assertThat(happenings.get(1)).isInstanceOf(Happening.OfEvent.class);
  }

  @Test
  void whatIsUndatedComesFirst() {
    List<Happening> happenings =
        Timeline.of(
            Clock.SAID,
            Stream.of(SAID, entry("undated").by("RUS").made()),
            Stream.of(),
            Stream.of());

    Happening.OfStatement first = (Happening.OfStatement) happenings.get(0);
    assertThat(first.said().entry().statement().id()).isEqualTo("undated");
  }

  @Test
  void everyCellShowsWhatItRestsOn() {
    Table table =
        Timeline.table(Timeline.of(Clock.SAID, Stream.of(SAID), Stream.of(DONE), Stream.of(MET)));

    assertThat(table.rows())
        .allSatisfy(
            row -> assertThat(row).allSatisfy(cell -> assertThat(cell.evidence()).isNotEmpty()));
    assertThat(table.cell(0, "type").text()).isEqualTo("MOBILIZE happened");
    assertThat(table.cell(0, "words").text()).isEqualTo("moved");
    assertThat(table.cell(0, "who").text()).isEqualTo("RUS MIL");
    assertThat(table.cell(1, "when").text()).isEqualTo("2021-12-07");
  }

  private static List<String> kinds(Clock clock) {
    Table table =
        Timeline.table(Timeline.of(clock, Stream.of(SAID), Stream.of(DONE), Stream.of(MET)));
    return table.rows().stream().map(row -> row.get(2).text()).toList();
  }

  private static Told<Event> event(String date, EventStatus status, ArticleSketch article) {
    Event event =
        new Event(
            ActorCode.parseAll("RUS MIL"),
            List.of(),
            EventType.MOBILIZE,
            "troops",
            List.of("military"),
            new TimexValue(date),
            null,
            new Span(0, 5),
            List.of(),
            status);
    return Told.of(event, article.made(), "moved");
  }

  private static Told<Meeting> meeting(String date, ArticleSketch article) {
    Meeting meeting =
        new Meeting(
            ActorCode.parseAll("USA + RUS"),
            new TimexValue(date),
            null,
            MeetingStatus.SCHEDULED,
            new Span(0, 3),
            List.of());
    return Told.of(meeting, article.made(), "met");
  }
}
