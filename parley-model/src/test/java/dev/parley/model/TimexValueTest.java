package dev.parley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimexValueTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021", "2021-12", "2021-12-23", "2021-W50", "2021-W50-WE", "2021-Q4", "XXXX-SP",
            "XXXX-12-10", "20XX",
        "2021-12-23T17:34", "2021-12-23T17:34:05Z", "2021-12-23TMO", "P1W", "P2Y", "PXM", "P1DE",
            "PT2H", "P1DT12H",
        "P0.5Y", "PAST_REF", "PRESENT_REF", "FUTURE_REF", "2022-01-09/2022-01-10", "XXXX-01/XXXX-02"
      })
  void theValuesOfTimeMlAreHeldAsTheyAre(String value) {
    assertThat(new TimexValue(value)).hasToString(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Thursday",
        "2021-13",
        "2021-12-32",
        "2021-W54",
        "21-12-23",
        "2021/",
        "P",
        "PT",
        "P1",
        "1W",
        "PAST",
        "23 Dec"
      })
  void whatIsNoneIsRefused(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimexValue(value))
        .withMessage("not a TIMEX3 value: \"" + value + "\"");
  }
}
