package dev.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chilean Deputy Foreign Minister Juan Rojas said that it was late.|CHL GOV",
        "Juan Rojas, the foreign minister of Chile, said that it was late.|CHL GOV",
        "Chile's Juan Rojas said that it was late.|CHL GOV",
        "Former Chilean minister Juan Rojas said that it was late.|CHL ELI",
        "Yemen's Houthi rebels left. Norway waited. Juan Rojas, a spokesman for the rebels, said it."
            + "|YEM REB",
        "In Peru it was late. Minister Juan Rojas said that it was late.|PER GOV"
      })
  void aPersonsCodeIsToldByTheWordsAroundTheName(String text, String code) {
    assertThat(Introduced.article(text).mentioned("Juan Rojas")).containsExactly(code);
  }
}
