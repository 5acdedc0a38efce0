package dev.parley.record.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownDaysTest {

  @ParameterizedTest
  @CsvSource({
    "2021, 2021-01-01, 2021-12-31",
    "2021-12, 2021-12-01, 2021-12-31",
    "2021-12-XX, 2021-12-01, 2021-12-31",
    "2021-12-23, 2021-12-23, 2021-12-23",
    "2021-12-23T17:34, 2021-12-23, 2021-12-23",
    "2021-12-23TMO, 2021-12-23, 2021-12-23",
    "2021-W01, 2021-01-04, 2021-01-10",
    "2020-W53, 2020-12-28, 2021-01-03",
    "2021-W50-WE, 2021-12-18, 2021-12-19",
    "2021-W50-3, 2021-12-15, 2021-12-15",
    "2021-Q4, 2021-10-01, 2021-12-31",
    "2021-H1, 2021-01-01, 2021-06-30",
    "2021-SU, 2021-06-01, 2021-08-31",
    "2021-WI, 2021-12-01, 2022-02-28",
    "2022-01-09/2022-01-10, 2022-01-09, 2022-01-10",
  })
  void valuesHaveDays(String value, LocalDate first, LocalDate last) {
    assertThat(KnownDays.of(value)).contains(new KnownDays(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PAST_REF",
        "P1W",
        "XXXX-12-10",
        "202X",
        "2021-02-30",
        "2021-H3",
        "2021-QX",
        "XXXX-12-10/2021-01-01"
      })
  void otherValuesHaveNone(String value) {
    assertThat(KnownDays.of(value)).isEmpty();
  }
}
