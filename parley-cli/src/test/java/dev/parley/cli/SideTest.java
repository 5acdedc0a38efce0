package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Basis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "USA GOV, United States",
    "RUS, Russia",
    "UKR REB, Ukraine",
    "PRK MIL, North Korea",
    "EUR, European Union",
    "UNO, United Nations",
    "IGO NATO, NATO",
    "IMG ISIL, ISIL",
    "IGO, Organisations of states",
    "IMG, Armed movements",
    "QQQ GOV, QQQ",
    "FRA GOV + DEU GOV, France and Germany",
    "SYR + SYR GOV, Syria"
  })
  void aCodeIsReadAsANameInEnglish(String codes, String name) {
    assertThat(Side.of(Draft.in("x").content("x").speaker("S", codes, Basis.NAMED).statement()))
        .isEqualTo(new Side(name));
  }
}
