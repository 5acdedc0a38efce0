package dev.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.ActorCode;
import dev.parley.model.Basis;
import dev.parley.reading.actor.Names.Name;
import dev.parley.reading.text.Layout;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  private static final ActorTable TABLE = ActorTable.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile|CHL GOV|institution",
        "the governments of Chile and Peru|CHL GOV + PER GOV|institution",
        "a senior official in Chile|CHL GOV|unnamed",
        "generals from Chile|CHL MIL|unnamed",
        "a spokesman for the opposition in Chile|CHL OPP|unnamed",
        "Chile's parliament|CHL LEG|institution",
        "a report by Chile|CHL GOV|document",
        "the draft|''|document",
        "one Chilean|CHL GOV|institution",
        "negotiators|''|unnamed"
      })
  void aPhraseIsReadByItsHead(String phrase, String code, String basis) {
    Referent referent = referent(phrase);
    assertThat(ActorCode.join(referent.code())).isEqualTo(code);
    assertThat(referent.basis().name().toLowerCase(Locale.ROOT)).isEqualTo(basis);
  }

  @Test
  void aPersonBehindACommaIsWhoIsMeant() {
    assertThat(referent("the Chilean envoy, former senator Jon Berg").name()).isEqualTo("Jon Berg");
  }

  @Test
  void aPersonWhoOwnsTheHeadIsNotWhoIsMeant() {
    assertThat(referent("Jon Berg's spokesman").basis()).isNotEqualTo(Basis.NAMED);
  }

  @Test
  void wordsThatNameNobodyAreNobody() {
    assertThat(referent("the weather")).isNull();
  }

  private static Referent referent(String phrase) {
    Layout layout = Layout.of(phrase);
    Tokens tokens = new Tokens(layout);
    Persons persons = new Persons(tokens);
    Name[] names = Names.in(layout.words(), TABLE, null);
    int berg = phrase.indexOf("Jon Berg");
    if (berg >= 0) {
      int first = tokens.at(berg);
      persons.add(new Person("Jon Berg", List.of(), first, first + 1, null));
    }
    Codes codes = new Codes(tokens, names, persons);
    return new Phrases(tokens, names, persons, codes).of(0, tokens.size() - 1);
  }
}
