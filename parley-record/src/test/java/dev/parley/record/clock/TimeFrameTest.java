package dev.parley.record.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.StatedDate;
import dev.parley.model.TimexValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFrameTest {

  @ParameterizedTest
  @CsvSource({
    "2021-12-23, 2021-12-23T00:00, 2021-12-23T23:59:59",
    "2021-12, 2021-12-01T00:00, 2021-12-31T23:59:59",
    "2024-02, 2024-02-01T00:00, 2024-02-29T23:59:59",
    "2021, 2021-01-01T00:00, 2021-12-31T23:59:59",
    "202X, 2020-01-01T00:00, 2029-12-31T23:59:59",
    "2021-XX, 2021-01-01T00:00, 2021-12-31T23:59:59",
    "2021-12-XX, 2021-12-01T00:00, 2021-12-31T23:59:59",
    "2021-W50, 2021-12-13T00:00, 2021-12-19T23:59:59",
    "2021-W50-WE, 2021-12-18T00:00, 2021-12-19T23:59:59",
    "2021-W50-3, 2021-12-15T00:00, 2021-12-15T23:59:59",
    "2021-Q4, 2021-10-01T00:00, 2021-12-31T23:59:59",
    "2021-H1, 2021-01-01T00:00, 2021-06-30T23:59:59",
    "2021-SU, 2021-06-01T00:00, 2021-08-31T23:59:59",
    "2021-WI, 2021-12-01T00:00, 2022-02-28T23:59:59",
    "2021-12-23T17:34, 2021-12-23T17:34, 2021-12-23T17:34:59",
    "2021-12-23T17:34:10, 2021-12-23T17:34:10, 2021-12-23T17:34:10",
    "2021-12-23T17, 2021-12-23T17:00, 2021-12-23T17:59:59",
    "2021-12-23TMO, 2021-12-23T00:00, 2021-12-23T11:59:59",
    "2021-12-23T01:30+03:00, 2021-12-22T22:30, 2021-12-22T22:30:59",
    "2021-12-23T01:30:00Z, 2021-12-23T01:30, 2021-12-23T01:30",
    "2022-01-09/2022-01-10, 2022-01-09T00:00, 2022-01-10T23:59:59",
  })
  void aValueMeansEverySecondItMayMean(String value, String first, String last) {
    TimeFrame frame = frame(value);

    assertThat(frame).isNotNull();
    assertThat(frame.first()).hasToString(first);
    assertThat(frame.last()).hasToString(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PAST_REF",
        "FUTURE_REF",
        "P2W",
        "PT2H",
        "XXXX",
        "XXXX-12-10",
        "2021-02-30",
        "2022-01-10/2022-01-09"
      })
  void whatTheCalendarDoesNotKnowHasNoFrame(String value) {
    assertThat(frame(value)).isNull();
  }

  @Test
  void anArticlesDateInWordsOnlyHasNoFrame() {
    assertThat(TimeFrame.of(new StatedDate("Updated 3 years ago", null))).isNull();
    assertThat(TimeFrame.of(new StatedDate("yesterday", "no date at all"))).isNull();
  }

  @Test
  void aDayWithoutAYearIsTheLastOneBeforeTheArticle() {
    TimeFrame article = frame("2022-01-05");

    assertThat(TimeFrame.before(new TimexValue("XXXX-12-10"), article))
        .isEqualTo(frame("2021-12-10"));
    assertThat(TimeFrame.before(new TimexValue("XXXX-01-05"), article))
        .isEqualTo(frame("2022-01-05"));
  }

  @Test
  void aDayWithoutAYearIsTheNearestOneWhereItMayBeToCome() {
    TimeFrame article = frame("2021-12-30");

    assertThat(TimeFrame.near(new TimexValue("XXXX-01-10"), article))
        .isEqualTo(frame("2022-01-10"));
    assertThat(TimeFrame.near(new TimexValue("XXXX-12-10"), article))
        .isEqualTo(frame("2021-12-10"));
  }

  @Test
  void aDayWithoutAYearStaysUnknownInAnUndatedArticle() {
    assertThat(TimeFrame.before(new TimexValue("XXXX-12-10"), null)).isNull();
    assertThat(TimeFrame.near(new TimexValue("XXXX-12-10"), null)).isNull();
  }

  @Test
  void leapDayWithoutAYearIsUnknownWhereNoYearNearHasOne() {
    assertThat(TimeFrame.near(new TimexValue("XXXX-02-29"), frame("2022-06-01"))).isNull();
  }

  @Test
  void daysBetweenFramesAreThoseThatLieBetween() {
    assertThat(frame("2021-12-23").daysFrom(frame("2021-12"))).isZero();
    assertThat(frame("2021-12-23").daysFrom(frame("2021-12-26"))).isEqualTo(2);
    assertThat(frame("2021-12-26").daysFrom(frame("2021-12-23"))).isEqualTo(2);
  }

  private static @Nullable TimeFrame frame(String value) {
    return TimeFrame.of(new TimexValue(value));
  }
}
