package dev.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllegianceTest {

  @Test
  void rebelsAreThoseWhoWereSpokenOfBefore() {
    Introduced article =
        Introduced.article(
            "Yemen's Houthi rebels met in Oslo. Norway waited. The rebels said that no date was set.");
    assertThat(article.code("The rebels")).isEqualTo("YEM REB");
    assertThat(article.mentioned("rebels")).contains("YEM REB");
  }

  @Test
  void aGovernmentIsThatOfTheCountrySpokenOfMost() {
    Introduced article =
        Introduced.article(
            "Chile signed. Chile paid. In Chile, Peru was thanked. The government said it was glad.");
    assertThat(article.code("The government")).isEqualTo("CHL GOV");
  }

  @Test
  void aRoleWithAnOwnerIsItsOwners() {
    Introduced article = Introduced.article("Peru waited while the parliament of Chile voted.");
    assertThat(article.mentioned("parliament")).containsExactly("CHL LEG");
  }

  @Test
  void thoseOfNoSideHaveTheirSectorAlone() {
    Introduced article = Introduced.article("Chile waited. Aid workers said that roads were open.");
    assertThat(article.code("Aid workers")).isEqualTo("NGO");
  }

  @Test
  void sourcesOfWhomNothingIsToldHaveNoCode() {
    assertThat(
            Introduced.article("Chile waited. Two sources said that it was over.")
                .code("Two sources"))
        .isEmpty();
  }

  @Test
  void aSourceInAMinistryIsOneOfTheMinistrys() {
    Introduced article =
        Introduced.article(
            "Chile waited. A source in the interior ministry said that it was over.");
    assertThat(article.code("A source in the interior ministry")).isEqualTo("CHL GOV");
  }

  @Test
  void whoIssuesATextMeansItsOwnMinisterButNotItsOwnRebels() {
    Introduced article =
        Introduced.article(
            "Ministry of Foreign Affairs of Norway",
            "On Mali",
            "Peru and Mali met. The minister said it. The rebels said that no date was set.");
    assertThat(article.code("The minister")).isEqualTo("NOR GOV");
    assertThat(article.code("The rebels")).isEqualTo("MLI REB");
  }
}
