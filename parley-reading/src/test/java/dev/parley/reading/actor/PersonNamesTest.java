package dev.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.reading.text.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Anna Berg came., Anna Berg",
    "Anna van der Berg came., Anna van der Berg",
    "Anna Berg-Rojas came., Anna Berg-Rojas",
    "Anna K. Berg came., Anna K. Berg",
    "He Liu came., He Liu",
    "Anna Berg’s plan came., Anna Berg"
  })
  void aNameGoesOnOverParticlesInitialsAndHyphens(String text, String name) {
    Tokens tokens = new Tokens(Layout.of(text));
    assertThat(tokens.text(0, new PersonNames(tokens).end(0))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"Peace Treaty", "The Berg", "Mr Berg", "Monday Berg", "He came", "berg anna", "Anna"})
  void treatiesPronounsAndCourtesiesBeginNoName(String text) {
    assertThat(new PersonNames(new Tokens(Layout.of(text))).end(0)).isEqualTo(-1);
  }

  @Test
  void aNameDoesNotGoOnInTheNextParagraph() {
    Tokens tokens = new Tokens(Layout.of("Anna Berg\nOslo Fjord"));
    assertThat(new PersonNames(tokens).end(0)).isEqualTo(1);
  }
}
