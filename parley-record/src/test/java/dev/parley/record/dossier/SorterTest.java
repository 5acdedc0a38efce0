package dev.parley.record.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.record.dossier.Sorting.Ground;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sorting with an embedding that likens texts by the longer words they share. */
class SorterTest {

  private static final Embedding SHARED_WORDS =
      text -> {
        float[] vector = new float[4096];
        Stems.of(text).stream()
            .filter(stem -> stem.length() > 3)
            .forEach(stem -> vector[Math.floorMod(stem.hashCode(), 4096)]++);
        float length = (float) Math.sqrt(Math.max(1e-9, Vectors.dot(vector, vector)));
        for (int i = 0; i < vector.length; i++) {
          vector[i] /= length;
        }
        return vector;
      };

  private static final Sorter SORTER =
      Sorter.of(
          dossier(
              new Issue(
                  "flow",
                  "Water in summer",
                  "How much water crosses the border",
                  List.of("minimum flow", "release of water")),
              new Issue("height", "Height of the dam", "", List.of("high dam", "reservoir"))),
          SHARED_WORDS);

  @ParameterizedTest
  @CsvSource({
    "it wants higher dams and high dams, height",
    "two releases of water a week, flow",
    "Minimum Flows must be kept, flow",
    "the reservoir’s walls, height",
    "'a minimum flow, releases of water and a reservoir', flow",
  })
  void aPhraseInAnyInflectionDecides(String content, String issue) {
    Sorting sorting = SORTER.sort(content, "said");

    assertThat(sorting.issue()).isEqualTo(issue);
    assertThat(sorting.ground()).isEqualTo(Ground.PHRASE);
    assertThat(sorting.isSorted()).isTrue();
  }

  @Test
  void withoutAPhraseLikenessDecides() {
    Sorting sorting = SORTER.sort("water crosses in summer", null);

    assertThat(sorting.issue()).isEqualTo("flow");
    assertThat(sorting.ground()).isEqualTo(Ground.LIKENESS);
    assertThat(sorting.isSorted()).isTrue();
  }

  @Test
  void whatIsLikeNothingStaysUnsorted() {
    assertThat(SORTER.sort("football", "discussed").isSorted()).isFalse();
    assertThat(SORTER.sort("", null).isSorted()).isFalse();
    assertThat(SORTER.sort("minimal flowers", null).isSorted()).isFalse();
  }

  @Test
  void ofTwoPhrasesAlikeInLengthTheFirstSaysWhatItIsAbout() {
    assertThat(SORTER.sort("a minimum flow below the high dam", null).issue()).isEqualTo("flow");
    assertThat(SORTER.sort("a high dam with a minimum flow", null).issue()).isEqualTo("height");
  }

  @Test
  void aWordOrTwoThatPointElsewhereAreLikeNothing() {
    assertThat(SORTER.sort("this summer", "denied").isSorted()).isFalse();
    assertThat(SORTER.sort("the reservoir", "denied").isSorted()).isTrue();
  }

  @Test
  void withoutIssuesAllStaysUnsorted() {
    assertThat(Sorter.of(dossier(), SHARED_WORDS).sort("water", null).isSorted()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "missiles, missile",
    "deploying, deployed",
    "countries, country",
    "stopped, stops",
    "releases, releasing",
    "agreed, agree",
    "crosses, crossed",
    "buses, bus",
    "Élysée, elysee",
    "Moscow's, Moscow",
  })
  void inflectionsShareAStem(String one, String other) {
    assertThat(Stems.of(one)).isEqualTo(Stems.of(other));
  }

  @ParameterizedTest
  @CsvSource({"deploy, deployment", "king, k", "red, r", "gas, ga", "bus, bu", "thing, th"})
  void otherWordsDoNot(String one, String other) {
    assertThat(Stems.of(one)).isNotEqualTo(Stems.of(other));
  }

  @Test
  void likeStatementsInTheUnsortedPileAreSuggestedAsIssues() {
    List<UnsortedStatement> pile =
        new ArrayList<>(
            List.of(
                new UnsortedStatement("s1", "visas for students will be free"),
                new UnsortedStatement("s2", "students need no visas"),
                new UnsortedStatement("s3", "free visas for students from abroad"),
                new UnsortedStatement("s4", "the match was lost"),
                new UnsortedStatement("s5", "prisoners are exchanged at dawn"),
                new UnsortedStatement("s6", "two hundred prisoners were exchanged"),
                new UnsortedStatement("s7", "prisoners exchanged again"),
                new UnsortedStatement("s8", "prisoners will be exchanged")));

    List<SuggestedIssue> suggested = SuggestedIssues.of(pile, SHARED_WORDS);

    assertThat(suggested).hasSize(2);
    assertThat(suggested.get(0).statements()).containsExactlyInAnyOrder("s5", "s6", "s7", "s8");
    assertThat(suggested.get(0).label()).startsWith("exchanged, prisoners");
    assertThat(suggested.get(1).statements()).containsExactlyInAnyOrder("s1", "s2", "s3");
    assertThat(suggested.get(1).label()).contains("visas", "students");

    Collections.shuffle(pile, new Random(1));
    assertThat(SuggestedIssues.of(pile, SHARED_WORDS)).isEqualTo(suggested);
  }

  @Test
  void aLargePileIsBounded() {
    List<UnsortedStatement> pile = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      pile.add(new UnsortedStatement("s" + i, "subject" + i % 7));
    }
    float[][] axes = new float[7][7];
    for (int i = 0; i < 7; i++) {
      axes[i][i] = 1;
    }

    List<SuggestedIssue> suggested =
        SuggestedIssues.of(pile, text -> axes[Character.getNumericValue(text.charAt(7))]);

    assertThat(suggested).hasSize(7);
    assertThat(suggested.stream().mapToInt(one -> one.statements().size()).sum()).isEqualTo(2_000);
  }

  @Test
  void aFewStatementsSuggestNothing() {
    assertThat(SuggestedIssues.of(List.of(), SHARED_WORDS)).isEmpty();
    assertThat(
            SuggestedIssues.of(
                List.of(new UnsortedStatement("s1", "a"), new UnsortedStatement("s2", "a")),
                SHARED_WORDS))
        .isEmpty();
  }

  private static Dossier dossier(Issue... issues) {
    return new Dossier("Talks", "", List.of(), List.of(issues), List.of(), List.of(), List.of());
  }
}
