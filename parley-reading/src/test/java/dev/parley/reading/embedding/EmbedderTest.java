package dev.parley.reading.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbedderTest {

  private static Embedder embedder;

  @BeforeAll
  static void open() {
    embedder = Embedder.open();
  }

  @AfterAll
  static void close() {
    embedder.close();
  }

  @Test
  void vectorsHaveLengthOne() {
    for (String text : List.of("Talks go on.", "", "…", "漢字", "\ud800", "x".repeat(10_000))) {
      float[] vector = embedder.embed(text);

      assertThat(vector).hasSize(Embedder.DIMENSION);
      assertThat(cosine(vector, vector)).as(text).isCloseTo(1, within(1e-5));
    }
  }

  @Test
  void likeMeaningGivesLikeDirection() {
    float[] text = embedder.embed("Moscow wants the alliance to stop growing eastward");
    float[] like = embedder.embed("Russia demands an end to NATO enlargement");
    float[] other = embedder.embed("The bakery sells bread and cakes");

    assertThat(cosine(text, like)).isGreaterThan(0.5);
    assertThat(cosine(text, other)).isLessThan(0.2);
  }

  @Test
  void caseAndAccentsDoNotCount() {
    assertThat(embedder.embed("The Élysée")).isEqualTo(embedder.embed("the elysee"));
  }

  @Test
  void theFirst256PiecesCount() {
    String start = "dam ".repeat(254);

    assertThat(embedder.embed(start + "water")).isEqualTo(embedder.embed(start));
    assertThat(embedder.embed("dam ".repeat(253) + "water")).isNotEqualTo(embedder.embed(start));
  }

  @Test
  void aTextHasTheSameVectorWhateverStandsBesideIt() {
    String text = "A lower dam would not pay for itself.";
    List<float[]> all =
        embedder.embedAll(List.of("No.", text, "Water is let through in August. ".repeat(20)));

    assertThat(all.get(1)).isEqualTo(embedder.embed(text));
  }

  @Test
  void manyThreadsGetTheSameVectors() {
    List<String> texts = Collections.nCopies(64, "The talks had lasted seven hours.");

    assertThat(embedder.embedAll(texts))
        .allSatisfy(vector -> assertThat(vector).isEqualTo(embedder.embed(texts.get(0))));
  }

  @Test
  void onceClosedItSaysSo() {
    Embedder closed = Embedder.open();
    closed.close();

    assertThatThrownBy(() -> closed.embed("text")).isInstanceOf(IllegalStateException.class);
  }

  private static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
