package dev.parley.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They talked for two hours.                  | two hours = PT2H
          Reply within 90 days.                       | 90 days = P90D
          The call took 50 minutes.                   | 50 minutes = PT50M
          It took several months.                     | several months = PXM
          It took a few weeks.                        | a few weeks = PXW
          They waited for a year.                     | a year = P1Y
          They waited for half an hour.               | half an hour = PT30M
          They waited for two and a half years.       | two and a half years = P2.5Y
          They waited for a year and a half.          | a year and a half = P1.5Y
          They waited for 2.5 years.                  | 2.5 years = P2.5Y
          They waited for 1,000 days.                 | 1,000 days = P1000D
          They waited for twenty-five years.          | twenty-five years = P25Y
          They waited for a hundred days.             | a hundred days = P100D
          They waited for about two weeks.            | about two weeks = P2W
          They waited for more than three decades.    | more than three decades = P3DE
          They waited for at least ten days.          | at least ten days = P10D
          They waited for two to three weeks.         | two to three weeks = PXW
          They waited for 10-15 days.                 | 10-15 days = PXD
          They waited for a fortnight.                | a fortnight = P2W
          They waited for two hours and 30 minutes.   | two hours and 30 minutes = PT2H30M
          They waited for one year and six months.    | one year and six months = P1Y6M
          They waited for three consecutive days.     | three consecutive days = P3D
          They waited for months.                     | months = PXM
          Years of war followed.                      | Years = PXY
          A two-week truce failed.                    | two-week = P2W
          A 30-second call ended it.                  | 30-second = PT30S
          A three-and-a-half-hour call ended it.      | three-and-a-half-hour = PT3.5H
          A months-long siege ended.                  | months-long = PXM
          A year-long siege ended.                    | year-long = P1Y
          It came two days after the attack.          | two days = P2D
          A day of talks ended.                       | A day = P1D
          """)
  void anAmountOfTimeIsADuration(String text, String times) {
    assertThat(FoundTimes.in(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Shelling rose over the past week.           | the past week = P1W
          Shelling rose over the past two weeks.      | the past two weeks = P2W
          Shelling rose in the last three years.      | the last three years = P3Y
          Shelling rose in the past few days.         | the past few days = PXD
          Shelling rose over the last decade.         | the last decade = P1DE
          It will rise in the next 48 hours.          | the next 48 hours = PT48H
          """)
  void aStretchUpToNowIsADuration(String text, String times) {
    assertThat(FoundTimes.in(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A 12-year-old boy left.",
        "He is five years old.",
        "The two-year-old deal failed.",
        "They pay $5 million a year.",
        "They meet twice a week.",
        "They meet every two weeks.",
        "Wait a second.",
        "The second round failed.",
        "At the last minute it failed.",
        "The minutes of the meeting leaked."
      })
  void agesSetsAndRatesAreNone(String text) {
    assertThat(FoundTimes.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"They will reply in two days.", "They will reply in two days' time."})
  void aPointAheadHasNoValueWithoutPublication(String text) {
    assertThat(FoundTimes.in(text, null)).endsWith("= null");
  }
}
