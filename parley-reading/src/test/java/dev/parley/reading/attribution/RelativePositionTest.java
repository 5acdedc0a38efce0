package dev.parley.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.reading.attribution.Segment.Kind;
import dev.parley.reading.text.Sentences;
import org.junit.jupiter.api.Test;

/**
 * The numbers are those of {@code relative_positions} in {@code training/model.py}: the two must
 * agree.
 */
class RelativePositionTest {

  private final byte[] breaks = new byte[200];
  private final Segment asking = new Segment(Kind.CUE, 100, 101);

  RelativePositionTest() {
    breaks[90] = Sentences.PARAGRAPH;
    breaks[95] = Sentences.SENTENCE;
    breaks[110] = Sentences.SENTENCE;
    breaks[120] = Sentences.PARAGRAPH;
    breaks[150] = Sentences.PARAGRAPH;
  }

  @Test
  void theNextWordInTheSameSentenceIsTheFirstPositionBehind() {
    assertThat(of(102, 103, 0)).isZero();
  }

  @Test
  void theWordBeforeIsTheFirstPositionBefore() {
    assertThat(of(98, 99, 0)).isEqualTo(8 * 4 * 3);
  }

  @Test
  void wordsBetweenAreCountedInDoublings() {
    assertThat(gap(103)).isEqualTo(1);
    assertThat(gap(104)).isEqualTo(2);
    assertThat(gap(105)).isEqualTo(3);
    assertThat(gap(106)).isEqualTo(3);
    assertThat(gap(107)).isEqualTo(4);
    assertThat(gap(110)).isEqualTo(4);
    assertThat(gap(111)).isEqualTo(5);
    assertThat(gap(118)).isEqualTo(5);
    assertThat(gap(119)).isEqualTo(6);
    assertThat(gap(134)).isEqualTo(6);
    assertThat(gap(135)).isEqualTo(7);
    assertThat(gap(199)).isEqualTo(7);
  }

  @Test
  void sentencesAndParagraphsPart() {
    assertThat(apart(105)).isZero();
    assertThat(apart(112)).isEqualTo(1);
    assertThat(apart(92)).isEqualTo(1);
    assertThat(apart(125)).isEqualTo(2);
    assertThat(apart(80)).isEqualTo(2);
    assertThat(apart(160)).isEqualTo(3);
  }

  @Test
  void twoOrMoreBetweenCountAsTwo() {
    assertThat(of(102, 103, 1)).isEqualTo(1);
    assertThat(of(102, 103, 2)).isEqualTo(2);
    assertThat(of(102, 103, 9)).isEqualTo(2);
  }

  @Test
  void aWindowCountsFromItsFirstWord() {
    RelativePosition shifted = new RelativePosition(breaks, 95, 200);
    assertThat(shifted.of(new Segment(Kind.CUE, 5, 6), new Segment(Kind.SOURCE, 17, 18), 0))
        .isEqualTo(of(112, 113, 0));
  }

  private int gap(int first) {
    return of(first, first, 0) / 12 % 8;
  }

  private int apart(int first) {
    return of(first, first, 0) / 3 % 4;
  }

  private int of(int first, int last, int between) {
    return new RelativePosition(breaks, 0, 200)
        .of(asking, new Segment(Kind.SOURCE, first, last), between);
  }
}
