package dev.parley.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsAndYearsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Talks were held in January.             | January = 2021-01
          Talks will be held in January.          | January = 2022-01
          Talks were held in December.            | December = 2021-12
          He resigned last January.               | last January = 2021-01
          He resigned last December.              | last December = 2020-12
          He will stay until next June.           | next June = 2022-06
          It fell in January 2022.                | January 2022 = 2022-01
          It fell in January, 2022.               | January, 2022 = 2022-01
          It fell in January of 2022.             | January of 2022 = 2022-01
          It rose in November last year.          | November last year = 2020-11
          It will end in mid-January.             | mid-January = 2022-01
          It will end in late January.            | late January = 2022-01
          It ended early in October.              | early in October = 2021-10
          It was ready by the end of May.         | the end of May = 2021-05
          It began at the start of August 2008.   | the start of August 2008 = 2008-08
          They meet in May.                       | May = 2021-05
          The ships came in March.                | March = 2021-03
          It lasted until Sept. 2014 there.       | Sept. 2014 = 2014-09
          The first week of January was calm.     | The first week of January = 2021-01
          """)
  void aMonthIsTheNearestInItsDirection(String text, String times) {
    assertThat(FoundTimes.in(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Russia may attend.",
        "May the truce hold.",
        "Theresa May wrote back.",
        "A letter from May arrived.",
        "Protesters march on the palace.",
        "The March drew thousands.",
        "Ambassador April Glaspie wrote back.",
        "An august body met.",
        "Black September claimed it."
      })
  void wordsThatOnlyLookLikeMonthsAreNone(String text) {
    assertThat(FoundTimes.in(text)).isEmpty();
  }

  @Test
  void aMonthWithoutYearIsReadWithoutPublication() {
    assertThat(FoundTimes.in("They met in January and last June.", null))
        .isEqualTo("January = XXXX-01; last June = null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The war began in 2014.                    | 2014 = 2014
          Russia's 2014 annexation of Crimea        | 2014 = 2014
          They rejected the 2015 deal.              | 2015 = 2015
          They rejected a 2015 proposal.            | 2015 = 2015
          It has been frozen since 1992.            | 1992 = 1992
          The order of 1648 ended.                  |
          The order ended in 1648.                  | 1648 = 1648
          In 2014, 2015 and 2016 they met.          | 2014 = 2014; 2015 = 2015; 2016 = 2016
          Resolution 2202 (2015) backs it.          | 2015 = 2015
          It will end in late 2022.                 | late 2022 = 2022
          It will end in mid-2022.                  | mid-2022 = 2022
          It was over by the end of 2013.           | the end of 2013 = 2013
          In the year 2000 he took office.          | the year 2000 = 2000
          The budget for fiscal 2022 grew.          | fiscal 2022 = 2022
          """)
  void aYearIsReadInTheCompanyOfItsWords(String text, String times) {
    assertThat(FoundTimes.in(text)).isEqualTo(times == null ? "" : times);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Some 2,015 people fled.",
        "About 1990 troops left.",
        "The loss of 2000 soldiers hurt.",
        "It costs $2015 there.",
        "Flight 1990 landed.",
        "Resolution 2202 backs it.",
        "A force of 2014 troops left.",
        "It rose 2015% there."
      })
  void fourDigitsThatCountAreNoYear(String text) {
    assertThat(FoundTimes.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          They armed in the 1990s.              | the 1990s = 199X
          They armed in the 1990's.             | the 1990's = 199X
          They armed in the nineties.           | the nineties = 199X
          They armed in the '90s.               | the '90s = 199X
          They armed in the late 1980s.         | the late 1980s = 198X
          They armed in the mid-1980s.          | the mid-1980s = 198X
          They armed in the 2000s.              | the 2000s = 200X
          They armed in the 1800s.              | the 1800s = 18XX
          It is a relic of the 19th century.    | the 19th century = 18XX
          A nineteenth-century fort             | nineteenth-century = 18XX
          It is the story of the 21st century.  | the 21st century = 20XX
          It was built in the mid-20th century. | the mid-20th century = 19XX
          It grew over this decade.             | this decade = 202X
          It grew all last century.             | last century = 19XX
          """)
  void decadesAndCenturiesHaveFewerDigits(String text, String times) {
    assertThat(FoundTimes.in(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A man in his mid-50s spoke.", "She is in her nineties."})
  void anAgeIsNoDecade(String text) {
    assertThat(FoundTimes.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It fell in the third quarter of 2021.      | the third quarter of 2021 = 2021-Q3
          It fell in Q4 2021.                        | Q4 2021 = 2021-Q4
          It fell in Q3.                             | Q3 = 2021-Q3
          It will grow in Q1.                        | Q1 = 2022-Q1
          It fell last quarter.                      | last quarter = 2021-Q3
          It fell in the last quarter of last year.  | the last quarter of last year = 2020-Q4
          It grew in the first half of 2022.         | the first half of 2022 = 2022-H1
          It fell in H2 2020.                        | H2 2020 = 2020-H2
          It rose in the second half of the year.    | the second half of the year = 2021-H2
          """)
  void quartersAndHalvesBelongToTheirYear(String text, String times) {
    assertThat(FoundTimes.in(text)).isEqualTo(times);
  }

  @Test
  void theHalfOfAGameIsNoTime() {
    assertThat(FoundTimes.in("They led in the first half of the game.")).isEmpty();
  }
}
