package dev.parley.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Doors close at 5 p.m.                   | 5 p.m. = 2021-12-23T17:00
          Doors close at 5pm there.               | 5pm = 2021-12-23T17:00
          Doors close at 5:30 pm there.           | 5:30 pm = 2021-12-23T17:30
          Doors close at 5.30pm there.            | 5.30pm = 2021-12-23T17:30
          Doors close at 12 a.m. there.           | 12 a.m. = 2021-12-23T00:00
          Doors close at 17:34 GMT.               | 17:34 GMT = 2021-12-23T17:34Z
          Doors close at 1734 GMT.                | 1734 GMT = 2021-12-23T17:34Z
          Doors close at 9 p.m. Moscow time.      | 9 p.m. Moscow time = 2021-12-23T21:00+03:00
          Doors close at 9 a.m. EST.              | 9 a.m. EST = 2021-12-23T09:00-05:00
          Doors close at 9 a.m. ET.               | 9 a.m. ET = 2021-12-23T09:00-05:00
          Doors close at 9 a.m. local time.       | 9 a.m. local time = 2021-12-23T09:00
          Doors close at noon.                    | noon = 2021-12-23T12:00
          Doors close at midnight.                | midnight = 2021-12-23T24:00
          """)
  void aTimeAloneIsOnTheDayOfPublication(String text, String times) {
    assertThat(FoundTimes.in(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          23 Dec, 2021 17:34                        | 23 Dec, 2021 17:34 = 2021-12-23T17:34
          Dec. 23, 2021 at 5:34 p.m. EST            | Dec. 23, 2021 at 5:34 p.m. EST = 2021-12-23T17:34-05:00
          Published 17:34 GMT, 23 December 2021     | 17:34 GMT, 23 December 2021 = 2021-12-23T17:34Z
          They met at 5 p.m. on Wednesday.          | 5 p.m. on Wednesday = 2021-12-22T17:00
          They met on Wednesday at 9:05 there.      | Wednesday at 9:05 = 2021-12-22T09:05
          They met yesterday at noon.               | yesterday at noon = 2021-12-22T12:00
          It ends at midnight on Friday, December 31.| midnight on Friday, December 31 = 2021-12-31T24:00
          They met on the morning of 20 December.   | the morning of 20 December = 2021-12-20TMO
          """)
  void aTimeBesideADayIsOnThatDay(String text, String times) {
    assertThat(FoundTimes.in(text)).isEqualTo(times);
  }

  @Test
  void aTimeIsOnTheDayToldBeforeInTheSentence() {
    assertThat(FoundTimes.in("On Wednesday, the session began at 9 a.m. in Vienna."))
        .isEqualTo("Wednesday = 2021-12-22; 9 a.m. = 2021-12-22T09:00");
  }

  @Test
  void aCitysTimeChangesWithTheSeason() {
    assertThat(FoundTimes.in("It began at 9 a.m. ET on 1 July 2021."))
        .isEqualTo("9 a.m. ET on 1 July 2021 = 2021-07-01T09:00-04:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See John 3:16 there.",
        "They won 2:10 and 3-2.",
        "It weighs 17.30 kilos.",
        "I am 5 of 6.",
        "It stood at 25:61 then.",
        "Fewer than 1734 came."
      })
  void digitsThatAreNoTimeAreNone(String text) {
    assertThat(FoundTimes.in(text)).isEmpty();
  }

  @Test
  void aTimeAloneHasNoValueWithoutPublication() {
    assertThat(FoundTimes.in("Doors close at 17:34 GMT.", null)).isEqualTo("17:34 GMT = null");
  }
}
