package dev.parley.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It runs from 9 to 12 January 2022.          | 9 to 12 January 2022 = 2022-01-09/2022-01-12
          They will meet on January 9-10.             | January 9-10 = 2022-01-09/2022-01-10
          They will meet on 9–10 January.             | 9–10 January = 2022-01-09/2022-01-10
          They will meet on January 9 and 10.         | January 9 and 10 = 2022-01-09/2022-01-10
          They met between 3 and 9 May 2014.          | 3 and 9 May 2014 = 2014-05-03/2014-05-09
          It will hold from December 28 to January 3. | December 28 to January 3 = 2021-12-28/2022-01-03
          It held Dec. 28, 2020-Jan. 3, 2021.         | Dec. 28, 2020-Jan. 3, 2021 = 2020-12-28/2021-01-03
          It ran from 9 January to 12 February 2022.  | 9 January to 12 February 2022 = 2022-01-09/2022-02-12
          They will talk from Monday to Wednesday.    | Monday to Wednesday = 2021-12-27/2021-12-29
          They talked from Tuesday to Thursday.       | Tuesday to Thursday = 2021-12-21/2021-12-23
          It fell between 2012 and 2015.              | 2012 and 2015 = 2012/2015
          It fell from 2012 to 2015.                  | 2012 to 2015 = 2012/2015
          The 2012-2015 talks failed.                 | 2012-2015 = 2012/2015
          The 2012–15 talks failed.                   | 2012–15 = 2012/2015
          In the 2021/22 season                       | 2021/22 = 2021/2022
          It fell from January to March 2020.         | January to March 2020 = 2020-01/2020-03
          It fell between May and July.               | May and July = 2021-05/2021-07
          It will fall from November to February.     | November to February = 2022-11/2023-02
          Doors open from 9 a.m. to 11 a.m.           | 9 a.m. to 11 a.m. = 2021-12-23T09:00/2021-12-23T11:00
          Doors open 5-7 p.m. there.                  | 5-7 p.m. = 2021-12-23T17:00/2021-12-23T19:00
          Doors open between 11 and 1 p.m.            | 11 and 1 p.m. = 2021-12-23T11:00/2021-12-23T13:00
          It grew from the 1980s to the 2000s.        | the 1980s to the 2000s = 198X/200X
          """)
  void aRangeIsAnInterval(String text, String times) {
    assertThat(FoundTimes.in(text)).isEqualTo(times);
  }

  @Test
  void aYearAndAMonthAreNoRange() {
    assertThat(FoundTimes.in("The report of 2021-11 there")).isEqualTo("2021-11 = 2021-11");
  }

  @Test
  void whatIsPostponedIsNoRange() {
    assertThat(FoundTimes.in("It was postponed from Monday to Wednesday."))
        .isEqualTo("Monday = 2021-12-20; Wednesday = 2021-12-22");
  }

  @Test
  void daysThatDoNotFollowOneAnotherAreNoRange() {
    assertThat(FoundTimes.in("They met on December 10 and 12."))
        .isEqualTo("December 10 = 2021-12-10");
  }

  @Test
  void aNumberOfPeopleEndsNoRange() {
    assertThat(FoundTimes.in("They met on January 9 and 10 people came."))
        .isEqualTo("January 9 = 2021-01-09");
  }

  @Test
  void aRangeThatRunsBackHasNoValue() {
    assertThat(FoundTimes.in("It ran from 12 March 2021 to 9 January 2021."))
        .isEqualTo("12 March 2021 to 9 January 2021 = null");
  }

  @Test
  void aRangeWithoutYearIsReadWithoutPublication() {
    assertThat(FoundTimes.in("It runs from 9 to 12 January.", null))
        .isEqualTo("9 to 12 January = XXXX-01-09/XXXX-01-12");
  }
}
