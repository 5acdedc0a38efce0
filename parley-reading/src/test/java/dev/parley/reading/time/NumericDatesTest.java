package dev.parley.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumericDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Filed 2021-12-23 by wire         | 2021-12-23 = 2021-12-23
          Filed 2021/12/23 by wire         | 2021/12/23 = 2021-12-23
          Filed 23.12.2021 by wire         | 23.12.2021 = 2021-12-23
          Filed 03.04.2021 by wire         | 03.04.2021 = 2021-04-03
          Filed 12/23/2021 by wire         | 12/23/2021 = 2021-12-23
          Filed 23/12/2021 by wire         | 23/12/2021 = 2021-12-23
          Filed 4/4/2021 by wire           | 4/4/2021 = 2021-04-04
          Filed 2021-12-23T17:34 by wire   | 2021-12-23T17:34 = 2021-12-23T17:34
          Filed 2021-12-23T17:34:09Z       | 2021-12-23T17:34:09Z = 2021-12-23T17:34:09Z
          Filed 2021-12-23T17:34:09.250Z   | 2021-12-23T17:34:09.250Z = 2021-12-23T17:34:09Z
          Filed 2021-12-23T17:34+03:00     | 2021-12-23T17:34+03:00 = 2021-12-23T17:34+03:00
          """)
  void aDateInDigitsIsRead(String text, String times) {
    assertThat(FoundTimes.in(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = "Filed 03/04/2021 by wire | 03/04/2021 = 2021")
  void whereDayAndMonthCouldBeEitherOnlyTheYearIsTold(String text, String times) {
    assertThat(FoundTimes.in(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Version 1.2.3 came out.",
        "Call 555-12-2021-99 for help.",
        "The address is 10.12.20.21 there.",
        "It stood at 13/13/2021.",
        "It stood at 2021-13-45."
      })
  void digitsThatAreNoDateAreNone(String text) {
    assertThat(FoundTimes.in(text)).isEmpty();
  }
}
