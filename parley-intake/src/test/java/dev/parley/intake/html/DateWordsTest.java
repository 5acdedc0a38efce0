package dev.parley.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.StatedDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-03-02T18:05:09+0100 | 2031-03-02T18:05:09+01:00",
        "2031-03-02T18:05:09.123Z | 2031-03-02T18:05:09Z",
        "2031-03-02 18:05:09 UTC | 2031-03-02T18:05:09Z",
        "2031-03-02 | 2031-03-02",
        "23 Dec, 2021 17:34 | 2021-12-23T17:34",
        "Published 11:21 pm CST, Tuesday, March 4, 2031 | 2031-03-04T23:21",
        "Sunday, March 2nd, 2031 at 12:08 a.m. | 2031-03-02T00:08",
        "Sun Mar 02 2031 05:44:06 GMT+0000 | 2031-03-02T05:44:06+00:00",
        "publiziert am 25. September 2018 | 2018-09-25",
        "22 de outubro de 2010 às 20:13 | 2010-10-22T20:13",
        "2 марта 2031 | 2031-03-02",
        "2031年3月2日 | 2031-03-02",
        "21:17 18.11.2019 | 2019-11-18T21:17",
        "4.3.2031 | 2031-03-04",
        "21/06/2014 | 2014-06-21",
        "03/28/2031 | 2031-03-28",
        "March 2031 | 2031-03"
      })
  void datesAreResolvedAsPreciselyAsTheirWords(String words, String value) {
    assertThat(DateWords.in(words, null)).isEqualTo(new StatedDate(words, value));
  }

  @Test
  void twoNumbersThatMayBeEitherStayWords() {
    assertThat(DateWords.in("03/04/2031", null)).isEqualTo(new StatedDate("03/04/2031", null));
  }

  @Test
  void timeThatHasPassedIsResolvedOnlyWhereTheDayOfFetchingIsKnown() {
    LocalDate fetched = LocalDate.of(2024, 12, 30);
    assertThat(DateWords.in("Updated 3 years ago", null))
        .isEqualTo(new StatedDate("Updated 3 years ago", null));
    assertThat(DateWords.in("Updated 3 years ago", fetched))
        .isEqualTo(new StatedDate("Updated 3 years ago", "2021"));
    assertThat(DateWords.in("2 months ago", fetched))
        .isEqualTo(new StatedDate("2 months ago", "2024-10"));
    assertThat(DateWords.in("a day ago", fetched))
        .isEqualTo(new StatedDate("a day ago", "2024-12-29"));
  }

  @Test
  void aLongLineGivesOnlyItsDate() {
    String line = "Written by the staff of the harbour bulletin on March 2, 2031 for its readers";
    assertThat(DateWords.in(line, null)).isEqualTo(new StatedDate("March 2, 2031", "2031-03-02"));
  }

  @Test
  void whatIsNoDateIsNone() {
    assertThat(DateWords.in("Port Ness Today", null)).isNull();
    assertThat(DateWords.in("31 February 2031", null)).isNull();
    assertThat(DateWords.in("", null)).isNull();
  }
}
