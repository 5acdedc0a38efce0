package dev.parley.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekdaysTest {

  @Test
  void lastThursdayIsThePastOne() {
    assertThat(FoundTimes.in("They met last Thursday.")).isEqualTo("last Thursday = 2021-12-16");
  }

  @Test
  void theWeekdayOfPublicationIsThatDay() {
    assertThat(FoundTimes.in("They met on Thursday.")).isEqualTo("Thursday = 2021-12-23");
    assertThat(FoundTimes.in("They will meet on Thursday.")).isEqualTo("Thursday = 2021-12-23");
  }

  @Test
  void nextThursdayIsNeverTheDayOfPublication() {
    assertThat(FoundTimes.in("They meet next Thursday.")).isEqualTo("next Thursday = 2021-12-30");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met on Friday.                       | Friday = 2021-12-17
          They met Monday in Minsk.                 | Monday = 2021-12-20
          They will meet on Monday.                 | Monday = 2021-12-27
          They will meet next Monday.               | next Monday = 2021-12-27
          They will meet this Saturday.             | this Saturday = 2021-12-25
          The attack this Tuesday killed four.      | this Tuesday = 2021-12-21
          A session this coming Monday              | this coming Monday = 2021-12-27
          They meet on Monday next week.            | Monday next week = 2021-12-27
          They met on Monday of last week.          | Monday of last week = 2021-12-13
          They arrived Thursday night.              | Thursday night = 2021-12-23TNI
          They left on Thursday morning.            | Thursday morning = 2021-12-23TMO
          They left on Wednesday afternoon.         | Wednesday afternoon = 2021-12-22TAF
          They left on Wednesday evening.           | Wednesday evening = 2021-12-22TEV
          They left late Wednesday.                 | late Wednesday = 2021-12-22
          They left early on Wednesday.             | early on Wednesday = 2021-12-22
          They left in the early hours of Tuesday.  | the early hours of Tuesday = 2021-12-21TMO
          Monday's talks failed.                    | Monday = 2021-12-20
          THE TALKS FAILED ON MONDAY                | MONDAY = 2021-12-20
          They met on Fri. in Minsk.                | Fri. = 2021-12-17
          """)
  void aWeekdayIsTheNearestInItsDirection(String text, String times) {
    assertThat(FoundTimes.in(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Sun said so.",
        "The envoy sat down.",
        "He read the Sunday Times.",
        "The Good Friday Agreement holds.",
        "Shops open for Black Friday.",
        "The cabinet meets every Monday.",
        "They wed in secret."
      })
  void wordsThatOnlyLookLikeWeekdaysAreNone(String text) {
    assertThat(FoundTimes.in(text)).isEmpty();
  }

  @Test
  void aWeekdayHasNoValueWithoutPublication() {
    assertThat(FoundTimes.in("They met on Monday.", null)).isEqualTo("Monday = null");
  }

  @Test
  void weekdaysCrossTheYear() {
    LocalDate newYear = LocalDate.of(2022, 1, 1);
    assertThat(FoundTimes.in("They met on Thursday.", newYear)).isEqualTo("Thursday = 2021-12-30");
  }
}
