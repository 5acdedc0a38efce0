package dev.parley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void aSpanGivesItsWords() {
    String text = "Moscow has denied it.";
    assertThat(new Span(7, 17).in(text)).isEqualTo("has denied");
    assertThat(new Span(0, text.length()).in(text)).isEqualTo(text);
  }

  @Test
  void lengthCountsChars() {
    assertThat(new Span(7, 17).length()).isEqualTo(10);
  }

  @Test
  void anEmptySpanIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(3, 3))
        .withMessage("not a span: [3, 3)");
  }

  @Test
  void aSpanThatEndsBeforeItStartsIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
  }

  @Test
  void aSpanThatStartsBeforeTheTextIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
  }

  @Test
  void neighboursDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(3, 5).overlaps(new Span(0, 3))).isFalse();
  }

  @Test
  void spansThatShareACharOverlapBothWays() {
    assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
    assertThat(new Span(3, 5).overlaps(new Span(0, 4))).isTrue();
    assertThat(new Span(0, 9).overlaps(new Span(3, 5))).isTrue();
  }

  @Test
  void spansSortByStartThenByEnd() {
    assertThat(Stream.of(new Span(5, 6), new Span(0, 9), new Span(0, 2)).sorted())
        .containsExactly(new Span(0, 2), new Span(0, 9), new Span(5, 6));
  }
}
