package dev.parley.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          They spoke today.                         | today = 2021-12-23
          They spoke yesterday.                     | yesterday = 2021-12-22
          They will speak tomorrow.                 | tomorrow = 2021-12-24
          They will speak tonight.                  | tonight = 2021-12-23TNI
          They spoke the day before yesterday.      | the day before yesterday = 2021-12-21
          They will go the day after tomorrow.      | the day after tomorrow = 2021-12-25
          They spoke last night.                    | last night = 2021-12-22TNI
          They spoke this morning.                  | this morning = 2021-12-23TMO
          They will speak tomorrow evening.         | tomorrow evening = 2021-12-24TEV
          They spoke earlier today.                 | earlier today = 2021-12-23
          They spoke later in the day.              | later in the day = 2021-12-23
          They spoke last week.                     | last week = 2021-W50
          They will speak next week.                | next week = 2021-W52
          They spoke this month.                    | this month = 2021-12
          They will speak next month.               | next month = 2022-01
          They will speak next year.                | next year = 2022
          They spoke last year.                     | last year = 2020
          They spoke the week before last.          | the week before last = 2021-W49
          They spoke earlier this week.             | earlier this week = 2021-W51
          They will speak early next year.          | early next year = 2022
          They will speak later this month.         | later this month = 2021-12
          They spoke at the weekend.                | the weekend = 2021-W50-WE
          They will speak at the weekend.           | the weekend = 2021-W51-WE
          They spoke last weekend.                  | last weekend = 2021-W50-WE
          It will end by the end of the month.      | the end of the month = 2021-12
          It will end at the end of next week.      | the end of next week = 2021-W52
          It will end by year's end.                | year's end = 2021
          It starts in the week of 10 January 2022. | the week of 10 January 2022 = 2022-W02
          The coming year will be hard.             | The coming year = 2022
          """)
  void theDayOfPublicationGivesTheValue(String text, String times) {
    assertThat(FoundTimes.in(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It began two days ago.            | two days ago = 2021-12-21
          It began two weeks ago.           | two weeks ago = 2021-W49
          It began three months ago.        | three months ago = 2021-09
          It began three years ago.         | three years ago = 2018
          It began a decade ago.            | a decade ago = 2011
          It began a century ago.           | a century ago = 192X
          It began more than a year ago.    | more than a year ago = 2020
          It began half a year ago.         | half a year ago = 2021-06
          It began a year and a half ago.   | a year and a half ago = 2020-06
          It began a few days ago.          | a few days ago = PAST_REF
          It began decades ago.             | decades ago = PAST_REF
          It began two hours ago.           | two hours ago = null
          It ends a week from now.          | a week from now = 2021-W52
          """)
  void anAmountAgoIsToldAsFinelyAsItsUnit(String text, String times) {
    assertThat(FoundTimes.in(text)).isEqualTo(times);
  }

  @Test
  void inThreeWeeksIsAPointWhereSomethingIsToCome() {
    assertThat(FoundTimes.in("They will meet in three weeks.")).isEqualTo("three weeks = 2022-W02");
  }

  @Test
  void inThreeWeeksIsADurationWhereSomethingHasCome() {
    assertThat(FoundTimes.in("It fell in three weeks.")).isEqualTo("three weeks = P3W");
    assertThat(FoundTimes.in("They will meet for the first time in three weeks."))
        .isEqualTo("three weeks = P3W");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met on 16 June 2021. Two days later they left. | Two days later = 2021-06-18
          They met on 16 June 2021. A week earlier they rowed.| A week earlier = 2021-W23
          They met on 16 June 2021. The next day they left.   | The next day = 2021-06-17
          They met on 16 June 2021. That evening they ate.    | That evening = 2021-06-16TEV
          They met on 16 June 2021. The day before, it rained.| The day before = 2021-06-15
          They met on 16 June 2021. They left the same day.   | the same day = 2021-06-16
          They met in June 2014. A year later he was gone.    | A year later = 2015
          They met in June 2014. He fell the following month. | the following month = 2014-07
          They met in 2014. He fell that year.                | that year = 2014
          """)
  void theTimeToldBeforeGivesTheValue(String text, String last) {
    assertThat(FoundTimes.in(text)).endsWith("; " + last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two days later = null",
        "The next day = null",
        "That week = null",
        "A few days later = null"
      })
  void withoutATimeToldBeforeItHasNoValue(String times) {
    String words = times.substring(0, times.indexOf(" ="));
    assertThat(FoundTimes.in(words + " they left.")).isEqualTo(times);
  }

  @Test
  void aTimeToldTooRoughlyGivesNoDay() {
    assertThat(FoundTimes.in("They met in 2014. Two days later they left."))
        .isEqualTo("2014 = 2014; Two days later = null");
  }

  @Test
  void anotherParagraphsTimeIsNotTheOneBefore() {
    assertThat(FoundTimes.in("They met on 16 June 2021.\nTwo days later they left."))
        .isEqualTo("16 June 2021 = 2021-06-16; Two days later = null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "last week",
        "next year",
        "the weekend",
        "three years ago",
        "tonight",
        "this morning",
        "the end of the month"
      })
  void nothingRelativeHasAValueWithoutPublication(String words) {
    assertThat(FoundTimes.in("They spoke " + words + ".", null)).isEqualTo(words + " = null");
  }

  @Test
  void weeksAreCountedAsIso8601Does() {
    assertThat(FoundTimes.in("They spoke this week.", LocalDate.of(2022, 1, 1)))
        .isEqualTo("this week = 2021-W52");
  }

  @Test
  void aNewspaperIsNoDay() {
    assertThat(FoundTimes.in("A report in USA Today named him.")).isEmpty();
  }
}
