package dev.parley.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDaysTest {

  @ParameterizedTest
  @CsvSource({
    "2021, 2021-01-01, 2021-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2021-12-XX, 2021-12-01, 2021-12-31",
    "2021-12-23, 2021-12-23, 2021-12-23",
    "2021-12-23T17:34, 2021-12-23, 2021-12-23",
    "2021-12-23TMO, 2021-12-23, 2021-12-23",
    "2021-W50, 2021-12-13, 2021-12-19",
    "2021-W50-3, 2021-12-15, 2021-12-15",
    "2021-W50-WE, 2021-12-18, 2021-12-19",
    "2020-W53, 2020-12-28, 2021-01-03",
    "2021-Q4, 2021-10-01, 2021-12-31",
    "2021-H2, 2021-07-01, 2021-12-31",
    "2021-SU, 2021-06-01, 2021-08-31",
    "2021-WI, 2021-12-01, 2022-02-28",
    "2022-01-09/2022-01-10, 2022-01-09, 2022-01-10",
    "2021-12/2022-01, 2021-12-01, 2022-01-31",
    "2021-12, 2021-12-01, 2021-12-31",
    "2021-W01, 2021-01-04, 2021-01-10",
    "2021-H1, 2021-01-01, 2021-06-30"
  })
  void aValueMeansTheseDays(String value, LocalDate from, LocalDate to) {
    assertThat(CalendarDays.of(value)).isEqualTo(new CalendarDays(from, to));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "PAST_REF",
        "P1W",
        "XXXX-12-10",
        "2021-02-31",
        "2021-13",
        "2022-01-10/2022-01-09",
        "2021-WXX",
        "soon",
        "2021-12-10/XXXX",
        "202X",
        "2021-02-30",
        "2021-H3",
        "2021-QX",
        "XXXX-12-10/2021-01-01"
      })
  void aValueThatIsNotOnTheCalendarMeansNone(String value) {
    assertThat(CalendarDays.of(value)).isNull();
  }
}
