package dev.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IssuerTest {

  @Test
  void weIsTheBodyThatPublishesTheText() {
    Introduced article =
        Introduced.article(
            "Government of Chile", "On the talks", "Peru has called. We said that it is late.");
    assertThat(article.code("We")).isEqualTo("CHL GOV");
  }

  @Test
  void weInALetterIsWhoSignsIt() {
    Introduced article =
        Introduced.article(
            "Sir,\n\nYour report on Peru is wrong. We said that it is late.\n\nAnna Berg\nEmbassy of Norway");
    assertThat(article.speaker("We").name()).isEqualTo("Anna Berg");
    assertThat(article.code("We")).isEqualTo("NOR GOV");
  }

  @Test
  void weIsWhomTheTextBeginsWithWhereNobodySigns() {
    Introduced article =
        Introduced.article("Chile greets its friends. Peru has called. We said that it is late.");
    assertThat(article.code("We")).isEqualTo("CHL GOV");
  }

  @Test
  void weIsWhoseStatementTheTitleSaysItIs() {
    Introduced article =
        Introduced.article(
            "Alder Documents",
            "Statement by the Norwegian Foreign Ministry on the reply of Peru",
            "We said that it is late. Peru has called.");
    assertThat(article.code("We")).isEqualTo("NOR GOV");
  }

  @Test
  void anOutletOfNewsIssuesNothingOfItsOwn() {
    Introduced article =
        Introduced.article(
            "Chile Daily News", "On the talks", "Peru greets all. We said that it is late.");
    assertThat(article.code("We")).isEqualTo("PER GOV");
  }
}
