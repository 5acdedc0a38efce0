package dev.parley.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonsAndHolidaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          This winter will be hard.                  | This winter = 2021-WI
          Troops left last summer.                   | last summer = 2021-SU
          Troops left last winter.                   | last winter = 2020-WI
          Troops will leave next spring.             | next spring = 2022-SP
          Troops left in the summer of 2014.         | the summer of 2014 = 2014-SU
          Troops left in autumn 2014.                | autumn 2014 = 2014-FA
          Troops left in the fall of 2014.           | the fall of 2014 = 2014-FA
          Troops massed in spring.                   | spring = 2021-SP
          Troops will mass in the spring.            | the spring = 2022-SP
          Gas ran short in winter 2021-22 there.     | winter 2021-22 = 2021-WI
          They will meet after the winter holidays.  | the winter holidays = 2021-WI
          They parted over the summer break.         | the summer break = 2021-SU
          It started in late summer.                 | late summer = 2021-SU
          """)
  void aSeasonIsTheNearestInItsDirection(String text, String times) {
    assertThat(FoundTimes.in(text)).isEqualTo(times);
  }

  @Test
  void aWinterBearsTheYearInWhichItBegins() {
    assertThat(FoundTimes.in("This winter is cold.", LocalDate.of(2022, 2, 1)))
        .isEqualTo("This winter = 2021-WI");
  }

  @Test
  void aSeasonWithoutYearIsReadWithoutPublication() {
    assertThat(FoundTimes.in("They met in spring and last summer.", null))
        .isEqualTo("spring = XXXX-SP; last summer = null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prices fall again.",
        "The fall of Kabul shocked them.",
        "He wrote on the Arab Spring.",
        "They drank spring water.",
        "The Winter Olympics open.",
        "They trained in winter conditions."
      })
  void wordsThatOnlyLookLikeSeasonsAreNone(String text) {
    assertThat(FoundTimes.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          They will talk on New Year's Eve.           | New Year's Eve = 2021-12-31
          They talked on New Year's Eve.              | New Year's Eve = 2020-12-31
          They will talk on New Year’s Day.           | New Year’s Day = 2022-01-01
          They will talk on Christmas Day.            | Christmas Day = 2021-12-25
          They will talk before Christmas.            | Christmas = 2021-12-25
          They talked last Christmas.                 | last Christmas = 2020-12-25
          They talked on Christmas Eve 2019.          | Christmas Eve 2019 = 2019-12-24
          They will rest until Orthodox Christmas.    | Orthodox Christmas = 2022-01-07
          They marched on Victory Day.                | Victory Day = 2021-05-09
          They marched on May Day.                    | May Day = 2021-05-01
          They marched on St. Patrick's Day.          | St. Patrick's Day = 2021-03-17
          They will meet in the new year.             | the new year = 2022
          """)
  void aHolidayIsTheNearestInItsDirection(String text, String times) {
    assertThat(FoundTimes.in(text)).isEqualTo(times);
  }

  @Test
  void aHolidayWithoutYearIsReadWithoutPublication() {
    assertThat(FoundTimes.in("They met on Christmas Day.", null))
        .isEqualTo("Christmas Day = XXXX-12-25");
  }

  @Test
  void anIslandIsNoHoliday() {
    assertThat(FoundTimes.in("The ship passed Christmas Island.")).isEmpty();
  }
}
