package dev.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Basis;
import org.junit.jupiter.api.Test;

class PronounsTest {

  @Test
  void sheIsAWomanWhereTheArticleTellsOfOne() {
    Introduced article =
        Introduced.article(
            "Norwegian minister Anna Berg left. Chilean minister Juan Rojas came. She said it was late.");
    assertThat(article.speaker("She").name()).isEqualTo("Anna Berg");
  }

  @Test
  void heIsTheSubjectOfTheClauseBeforeRatherThanWhoSpokeEarlier() {
    Introduced article =
        Introduced.article(
            "Chilean minister Juan Rojas said no. In Oslo, Norwegian envoy Paul Berg was not glad."
                + " He said that it was late.");
    assertThat(article.speaker("Chilean minister Juan Rojas", "He").name()).isEqualTo("Paul Berg");
  }

  @Test
  void heIsNotWhoIsOnlySpokenTo() {
    Introduced article =
        Introduced.article(
            "Chilean minister Juan Rojas said no. The talks were held without Norwegian envoy Paul"
                + " Berg. He said that it was late.");
    assertThat(article.speaker("Chilean minister Juan Rojas", "He").name()).isEqualTo("Juan Rojas");
  }

  @Test
  void hisCountryIsThatOfThePerson() {
    Introduced article =
        Introduced.article("Chilean minister Juan Rojas said no. His country's plan was late.");
    assertThat(article.code("Chilean minister Juan Rojas", "His country's")).isEqualTo("CHL GOV");
  }

  @Test
  void threeSidesAreTheThreeNamedMost() {
    Introduced article =
        Introduced.article(
            "Chile, Peru and Bolivia met at the UN. Chile, Peru and Bolivia ate. Norway paid."
                + " The three governments said that it was late.");
    assertThat(article.code("The three governments")).isEqualTo("CHL GOV + PER GOV + BOL GOV");
  }

  @Test
  void twoMenAreNamedPeople() {
    Introduced article = Introduced.article("Chile met Peru. The two men said that it was late.");
    assertThat(article.speaker("The two men").basis()).isEqualTo(Basis.NAMED);
  }

  @Test
  void theyAreAGroup() {
    Introduced article =
        Introduced.article("Chilean diplomats said no to Juan Rojas. They said that it was late.");
    assertThat(article.code("Chilean diplomats", "They")).isEqualTo("CHL GOV");
  }

  @Test
  void aRelativePronounIsWhatStandsBeforeIt() {
    Introduced article = Introduced.article("Peru thanked Chile, which said that it was late.");
    assertThat(article.code("which")).isEqualTo("CHL GOV");
  }
}
