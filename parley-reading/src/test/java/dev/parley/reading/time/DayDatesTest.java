package dev.parley.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The draft came out on 23 December 2021.            | 23 December 2021 = 2021-12-23
          The draft came out on December 23, 2021, in Kyiv.  | December 23, 2021 = 2021-12-23
          It was sent on Dec. 23.                            | Dec. 23 = 2021-12-23
          It was sent on Dec 7 2020.                         | Dec 7 2020 = 2020-12-07
          They signed on 4 Sept. 2014 in Minsk.              | 4 Sept. 2014 = 2014-09-04
          They signed on the 5th of September, 2014.         | the 5th of September, 2014 = 2014-09-05
          They signed on September 5th, 2014.                | September 5th, 2014 = 2014-09-05
          They signed on the twenty-third of December.       | the twenty-third of December = 2021-12-23
          The truce of May the 4th held.                     | May the 4th = 2021-05-04
          The register has 23-Dec-2021 in ink.               | 23-Dec-2021 = 2021-12-23
          On 3 March last year he resigned.                  | 3 March last year = 2020-03-03
          On Thursday, 23 December 2021, they spoke.         | Thursday, 23 December 2021 = 2021-12-23
          They spoke on Thu, 16 Dec 2021.                    | Thu, 16 Dec 2021 = 2021-12-16
          They spoke on Friday the 10th of December.         | Friday the 10th of December = 2021-12-10
          MOSCOW, December 22 — The ministry                 | December 22 = 2021-12-22
          """)
  void aDateIsReadHoweverItIsWritten(String text, String times) {
    assertThat(FoundTimes.in(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He flew home on the 21st.                    | the 21st = 2021-12-21
          He flew home on the 30th.                    | the 30th = 2021-11-30
          He will fly home on the 30th.                | the 30th = 2021-12-30
          He will fly home on the 5th.                 | the 5th = 2022-01-05
          The note came on the 5th of last month.      | the 5th of last month = 2021-11-05
          It ends on the 31st of this month.           | the 31st of this month = 2021-12-31
          The vote is set for the 29th.                | the 29th = 2021-12-29
          """)
  void anOrdinalAloneIsADayOfAMonthNearby(String text, String times) {
    assertThat(FoundTimes.in(text)).isEqualTo(times);
  }

  @Test
  void aMonthTooShortForTheDayIsPassedOver() {
    LocalDate march = LocalDate.of(2022, 3, 10);
    assertThat(FoundTimes.in("They met on the 31st.", march)).isEqualTo("the 31st = 2022-01-31");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The embassy is on the 23rd floor.",
        "On the 12th round they gave up.",
        "March 10,000 metres a day.",
        "They fired 12 missiles and 3 rockets.",
        "He scored 9.5 and 10.2 points."
      })
  void numbersThatAreNoDaysAreNone(String text) {
    assertThat(FoundTimes.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It was due on 30 February.       | February = 2022-02
          It ended on 29 February 2021.    | February 2021 = 2021-02
          It ended on Feb. 29.             | Feb. 29 = 2020-02-29
          It ended on 29 February 2020.    | 29 February 2020 = 2020-02-29
          """)
  void aDayThatNoCalendarHasIsNotRead(String text, String times) {
    assertThat(FoundTimes.in(text)).isEqualTo(times);
  }

  @Test
  void theWeekdayBesideADateTellsItsYear() {
    assertThat(FoundTimes.in("The session of Monday, January 10, in Geneva"))
        .isEqualTo("Monday, January 10 = 2022-01-10");
  }

  @Test
  void aDateWithoutYearIsReadWithoutPublication() {
    assertThat(FoundTimes.in("They met on December 10 and on the 12th.", null))
        .isEqualTo("December 10 = XXXX-12-10; the 12th = XXXX-XX-12");
  }

  @Test
  void aDateInFullNeedsNoPublication() {
    assertThat(FoundTimes.in("They met on 10 December 2021.", null))
        .isEqualTo("10 December 2021 = 2021-12-10");
  }

  @Test
  void aDayOfMonthRelativeToPublicationNeedsIt() {
    assertThat(FoundTimes.in("It came on the 5th of last month.", null))
        .isEqualTo("the 5th of last month = null");
  }
}
