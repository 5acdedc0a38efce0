package dev.parley.record.clock;

import static dev.parley.record.ArticleSketch.article;
import static dev.parley.record.EntrySketch.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.record.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;

class MomentTest {

  @Test
  void whenItWasSaidCountsBeforeWhenItWasReported() {
    Entry old = entry("old").saidOn("2021-12-01").in(article("a").published("2021-12-20")).made();
    Entry recent =
        entry("recent").saidOn("2021-12-10").in(article("b").published("2021-12-11")).made();

    assertThat(ids(recent, old)).containsExactly("old", "recent");
  }

  @Test
  void whenItWasReportedCountsWhereNoDayIsTold() {
    Entry told = entry("told").saidOn("2021-12-10").made();
    Entry untold = entry("untold").in(article("a").published("2021-12-09")).made();

    assertThat(ids(told, untold)).containsExactly("untold", "told");
  }

  @Test
  void aCoarseTimeCountsAsTheLatestItMayMeanBeforeItsReport() {
    Entry december =
        entry("in December").saidOn("2021-12").in(article("a").published("2021-12-15")).made();
    Entry tenth = entry("on the 10th").saidOn("2021-12-10").made();
    Entry twentieth = entry("on the 20th").saidOn("2021-12-20").made();

    assertThat(ids(twentieth, december, tenth))
        .containsExactly("on the 10th", "in December", "on the 20th");
  }

  @Test
  void aDayAfterTheReportStandsSinceALaterVersionMayTellIt() {
    Entry updated =
        entry("updated").saidOn("2021-12-24").in(article("a").published("2021-12-20")).made();

    assertThat(Moment.of(updated).day()).hasToString("2021-12-24");
  }

  @Test
  void thePastNeverOverrulesWhatWasSaidOnTheDayOfItsReport() {
    Entry past =
        entry("past").saidOn("PAST_REF").in(article("a").published("2021-12-20T18:00")).made();
    Entry present = entry("present").in(article("b").published("2021-12-20T09:00")).made();
    Entry before = entry("before").saidOn("2021-12-19").made();

    assertThat(ids(past, present, before)).containsExactly("before", "past", "present");
  }

  @Test
  void aDayWithoutAYearIsTheLastOneBeforeTheReport() {
    Entry entry = entry("a").saidOn("XXXX-12-10").in(article("a").published("2022-01-05")).made();

    assertThat(Moment.of(entry).day()).hasToString("2021-12-10");
  }

  @Test
  void whatHasNeitherClockStandsBeforeAllThatHasOne() {
    Entry undated = entry("undated").in(article("a").publishedInWords("3 years ago")).made();
    Entry dated = entry("dated").in(article("b").published("1999")).made();

    assertThat(ids(dated, undated)).containsExactly("undated", "dated");
    assertThat(Moment.of(undated).dated()).isFalse();
    assertThat(Moment.of(undated).day()).isNull();
  }

  @Test
  void whatIsUndatedGoesByWhenTheRecordTookItIn() {
    Entry second = entry("second").in(article("a").addedAfter(60)).made();
    Entry first = entry("first").in(article("b").addedAfter(0)).made();

    assertThat(ids(second, first)).containsExactly("first", "second");
  }

  @Test
  void ofTwoStatementsOfOneArticleTheOneFurtherDownIsLater() {
    Entry below = entry("below").at(90).in(article("a").published("2021-12-20")).made();
    Entry above = entry("above").at(10).in(article("a").published("2021-12-20")).made();

    assertThat(ids(below, above)).containsExactly("above", "below");
  }

  @Test
  void ofTwoVersionsTakenInAtOnceTheHigherIsLater() {
    Entry two = entry("two").in(article("a").version(2).published("2021-12-20")).made();
    Entry one = entry("one").in(article("b").version(1).published("2021-12-20")).made();

    assertThat(ids(two, one)).containsExactly("one", "two");
  }

  private static List<String> ids(Entry... entries) {
    return Moment.sort(List.of(entries), entry -> entry).stream()
        .map(entry -> entry.statement().id())
        .toList();
  }
}
