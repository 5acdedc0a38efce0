package dev.parley.exchange.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.StatedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-12-23 | 23 December 2021",
        "2021-12 | December 2021",
        "2021 | 2021",
        "2021-12-23T17:34 | 23 December 2021, 17:34",
        "2021-12-23TMO | 23 December 2021",
        "2022-W05 | the week of 31 January 2022",
        "2022-W05-WE | the weekend of 5 February 2022",
        "2022-W05-3 | 2 February 2022",
        "2021-SU | summer 2021",
        "2021-Q4 | Q4 2021",
        "XXXX-12-10 | 10 December",
        "2022-01-09/2022-01-10 | 9–10 January 2022",
        "2022-01-31/2022-02-01 | 31 January 2022 to 1 February 2022",
        "PAST_REF | earlier",
        "P1W | P1W",
        "2021-02-31 | 2021-02-31",
      })
  void aValueIsSaidInWordsAndStaysItselfWhereThereAreNone(String value, String words) {
    assertThat(Days.words(value)).isEqualTo(words);
  }

  @Test
  void aDateThatIsNotResolvedKeepsItsWords() {
    assertThat(Days.words(new StatedDate("Updated 3 years ago", null)))
        .isEqualTo("Updated 3 years ago");
    assertThat(Days.words(new StatedDate("4 March, 17:34", "2031-03-04T17:34")))
        .isEqualTo("4 March 2031");
  }
}
