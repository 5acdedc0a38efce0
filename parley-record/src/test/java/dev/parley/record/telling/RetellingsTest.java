package dev.parley.record.telling;

import static dev.parley.record.ArticleSketch.article;
import static dev.parley.record.EntrySketch.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Act;
import dev.parley.record.ArticleSketch;
import dev.parley.record.Entry;
import dev.parley.record.RecordedArticle;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetellingsTest {

  private static final ArticleSketch WIRE = article("wire").outlet("Wire").published("2021-12-10");
  private static final ArticleSketch COPY =
      article("copy").outlet("Paper").published("2021-12-12").copyOf("wire");

  @Test
  void aCopyIsTheSameStatementOnceMore() {
    List<Said> said =
        Retellings.fold(
            List.of(
                entry("copied").by("RUS GOV").in(COPY).made(),
                entry("first").by("RUS GOV").in(WIRE).made()));

    assertThat(said).hasSize(1);
    assertThat(ids(said.get(0))).containsExactly("first", "copied");
    assertThat(Said.voices(said)).isEqualTo(1);
    assertThat(Said.outlets(said)).containsExactly("Wire", "Paper");
  }

  @Test
  void theSecondStatementOfAStoryIsTheSecondOfItsCopy() {
    List<Said> said =
        Retellings.fold(
            List.of(
                entry("w1").by("RUS GOV").at(10).in(WIRE).made(),
                entry("w2").by("RUS GOV").at(90).in(WIRE).made(),
                entry("c1").by("RUS GOV").at(5).in(COPY).made(),
                entry("c2").by("RUS GOV").at(60).in(COPY).made()));

    assertThat(said.stream().map(RetellingsTest::ids))
        .containsExactly(List.of("w1", "c1"), List.of("w2", "c2"));
  }

  @Test
  void anotherActInACopyIsAnotherStatement() {
    List<Said> said =
        Retellings.fold(
            List.of(
                entry("states").by("RUS GOV").in(WIRE).made(),
                entry("rejects").by("RUS GOV").act(Act.REJECT).in(COPY).made()));

    assertThat(said).hasSize(2);
  }

  @Test
  void twoAlikeStatementsOfOneArticleStayTwo() {
    List<Said> said =
        Retellings.fold(
            List.of(
                entry("one").by("RUS GOV").at(10).in(WIRE).made(),
                entry("two").by("RUS GOV").at(90).in(WIRE).made()));

    assertThat(said).hasSize(2);
  }

  @Test
  void versionsOfOneUrlAreOneVoiceEvenIfTheirCopiesAreNot() {
    ArticleSketch first = article("v1").url("https://example.org/a").outlet("Paper");
    ArticleSketch second = article("v2").url("https://example.org/a").version(2).outlet("Paper");
    ArticleSketch copyOfSecond = article("c").copyOf("v2").outlet("Other");

    List<Said> said =
        Retellings.fold(
            List.of(
                entry("1").by("USA").in(first).made(),
                entry("2").by("USA").in(second).made(),
                entry("3").by("USA").in(copyOfSecond).made()));

    assertThat(said).hasSize(1);
    assertThat(Said.voices(said)).isEqualTo(1);
    assertThat(Said.outlets(said)).containsExactlyInAnyOrder("Paper", "Other");
  }

  @Test
  void articlesWithoutAUrlAreNotTakenForOne() {
    List<Said> said =
        Retellings.fold(
            List.of(
                entry("1").by("USA").in(article("a")).made(),
                entry("2").by("USA").in(article("b")).made()));

    assertThat(Said.voices(said)).isEqualTo(2);
    assertThat(Said.outlets(said)).isEmpty();
  }

  @Test
  void theSameWordsInACopyAreTheSameStatementHoweverTheyWereUnderstood() {
    List<Said> said =
        Retellings.fold(
            List.of(
                entry("warns")
                    .by("USA")
                    .act(Act.WARN)
                    .says("sanctions will follow soon")
                    .in(WIRE)
                    .made(),
                entry("threat")
                    .by("USA")
                    .act(Act.THREATEN)
                    .says("Sanctions will follow soon.")
                    .in(COPY)
                    .made()));

    assertThat(said).hasSize(1);
    assertThat(ids(said.get(0))).containsExactly("warns", "threat");
  }

  @Test
  void whatIsEditedInACopyIsMatchedByActAmongWhatIsLeft() {
    List<Said> said =
        Retellings.fold(
            List.of(
                entry("w1").by("USA").at(10).says("talks begin in Geneva").in(WIRE).made(),
                entry("w2").by("USA").at(90).says("nobody has fixed a date").in(WIRE).made(),
                entry("c2").by("USA").at(80).says("no date was fixed by anybody").in(COPY).made(),
                entry("c1").by("USA").at(10).says("talks begin in Geneva").in(COPY).made()));

    assertThat(said.stream().map(RetellingsTest::ids))
        .containsExactly(List.of("w1", "c1"), List.of("w2", "c2"));
  }

  @Test
  void anOutletThatPrintedTheVeryTextIsNamedToo() {
    RecordedArticle printed =
        new RecordedArticle(
            "a", null, "Wire", null, 1, null, Instant.EPOCH, "a", List.of("Wire", "Echo"));
    Entry entry = entry("1").by("USA").made();

    assertThat(
            Said.outlets(
                List.of(
                    new Said(new Entry(entry.statement(), printed, null, 0, false), List.of()))))
        .containsExactly("Wire", "Echo");
  }

  private static List<String> ids(Said said) {
    return said.entries().stream().map(Entry::statement).map(s -> s.id()).toList();
  }
}
