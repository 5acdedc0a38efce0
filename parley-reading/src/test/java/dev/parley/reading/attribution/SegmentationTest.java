package dev.parley.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.reading.attribution.Segment.Kind;
import dev.parley.reading.encoder.WindowScores;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SegmentationTest {

  private static final int WIDTH = 1238;
  private static final int KINDS = 7;
  private static final int BEGIN = KINDS;
  private static final int END = 2 * KINDS;
  private static final int OPENS = 3 * KINDS;
  private static final int CLOSES = OPENS + KINDS * 32;

  @Test
  void wordsThatScoreBelowNothingAreLeftOut() {
    Scores scores = new Scores(4);
    scores.inside(Kind.CUE, -1, -1, 2, -1);
    assertThat(segments(scores.build(), Layer.OUTERMOST))
        .containsExactly(new Segment(Kind.CUE, 2, 2));
  }

  @Test
  void neighbouringSpansOfOneKindStayApartWhereTheirEndsSaySo() {
    Scores scores = new Scores(4);
    scores.inside(Kind.CONTENT, 1, 1, 1, 1);
    for (int word = 0; word < 4; word++) {
      scores.add(word, BEGIN + Kind.CONTENT.ordinal(), word == 2 ? 2 : -1);
      scores.add(word, END + Kind.CONTENT.ordinal(), word == 1 ? 2 : -1);
    }
    assertThat(segments(scores.build(), Layer.OUTERMOST))
        .containsExactly(new Segment(Kind.CONTENT, 0, 1), new Segment(Kind.CONTENT, 2, 3));
  }

  @Test
  void aSpanIsNotTornByOneWeakWord() {
    Scores scores = new Scores(5);
    scores.inside(Kind.CONTENT, 1, 1, -1, 1, 1);
    scores.add(0, OPENS + 2 * 32, 5);
    scores.add(4, CLOSES + 2 * 32, 5);
    assertThat(segments(scores.build(), Layer.OUTERMOST))
        .containsExactly(new Segment(Kind.CONTENT, 0, 4));
  }

  @Test
  void spansNeverOverlap() {
    Random random = new Random(5);
    for (int round = 0; round < 50; round++) {
      Scores scores = new Scores(60);
      for (int word = 0; word < 60; word++) {
        for (int at = 0; at < OPENS; at++) {
          scores.add(word, at, (float) random.nextGaussian());
        }
      }
      int next = 0;
      for (Segment segment : segments(scores.build(), Layer.OUTERMOST)) {
        assertThat(segment.first()).isGreaterThanOrEqualTo(next);
        assertThat(segment.last()).isGreaterThanOrEqualTo(segment.first());
        next = segment.last() + 1;
      }
      assertThat(next).isLessThanOrEqualTo(60);
    }
  }

  @Test
  void layersAreCutEachForItself() {
    Scores scores = new Scores(3);
    scores.inside(Kind.CONTENT, 1, 1, 1);
    scores.add(1, BEGIN + Kind.CONTENT.ordinal(), -0.5f);
    scores.add(2, BEGIN + Kind.CONTENT.ordinal(), -0.5f);
    scores.add(1, 3 + Kind.CUE.ordinal(), 9);
    scores.add(2, 6, 4);
    WindowScores built = scores.build();
    assertThat(segments(built, Layer.OUTERMOST)).containsExactly(new Segment(Kind.CONTENT, 0, 2));
    assertThat(segments(built, Layer.NESTED)).containsExactly(new Segment(Kind.CUE, 1, 1));
    assertThat(segments(built, Layer.CONDITIONS))
        .containsExactly(new Segment(Kind.CONDITION, 2, 2));
  }

  @Test
  void noWordsHaveNoSpans() {
    assertThat(segments(new Scores(0).build(), Layer.OUTERMOST)).isEmpty();
  }

  @Test
  void noSpanReachesOverABarrier() {
    Scores scores = new Scores(4);
    scores.inside(Kind.CONTENT, 1, 1, 1, 1);
    for (int word = 0; word < 4; word++) {
      scores.add(word, BEGIN + Kind.CONTENT.ordinal(), -0.5f);
    }
    assertThat(Segmentation.of(scores.build(), Layer.OUTERMOST, new int[] {0, 0, 2, 2}))
        .containsExactly(new Segment(Kind.CONTENT, 0, 1), new Segment(Kind.CONTENT, 2, 3));
  }

  private static List<Segment> segments(WindowScores scores, Layer layer) {
    return Segmentation.of(scores, layer, new int[scores.size()]);
  }

  /** Rows of scores as the encoder gives them, one piece a word. */
  private static final class Scores {

    private final int words;
    private final float[] values;

    Scores(int words) {
      this.words = words;
      this.values = new float[(words + 1) * WIDTH];
      for (int word = 0; word < words; word++) {
        for (Kind kind : Kind.values()) {
          add(word, kind.ordinal(), -3);
        }
      }
    }

    void inside(Kind kind, float... scores) {
      for (int word = 0; word < words; word++) {
        add(word, kind.ordinal(), 3 + scores[word]);
      }
    }

    void add(int word, int at, float score) {
      values[(word + 1) * WIDTH + at] += score;
    }

    WindowScores build() {
      int[] heads = new int[words];
      for (int word = 0; word < words; word++) {
        heads[word] = word + 1;
      }
      return new WindowScores(values, heads, new float[0], new float[0], new float[0]);
    }
  }
}
