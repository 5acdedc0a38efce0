package dev.parley.intake.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021",
        "2021-12",
        "2021-12-23",
        "2021-12-23T17:34",
        "2021-12-23T17:34:05",
        "2021-12-23T17:34:05Z",
        "2021-12-23T17:34+03:00"
      })
  void isoDatesKeepTheirPrecision(String words) {
    assertThat(IsoDate.of(words).value()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"23 Dec, 2021", "2021-13", "2021-02-30", "2021-12-23 17:34", "21", ""})
  void otherDatesKeepTheirWordsOnly(String words) {
    assertThat(IsoDate.of(words).words()).isEqualTo(words);
    assertThat(IsoDate.of(words).value()).isNull();
  }
}
