package dev.parley.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.bench.corpus.GoldStatement;
import dev.parley.model.Span;
import dev.parley.reading.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {

  private static final String TEXT = "“Yes,” she said, “we agree.” He denied it.";

  @Test
  void spansAreCountedInWordsAndLinked() {
    Labels labels = Labels.of(Words.of(TEXT), List.of(agreement(), denial()));
    assertThat(labels.spans())
        .containsExactly(
            new LabelledSpan(LabelledSpan.SOURCE, 4, 4, -1),
            new LabelledSpan(LabelledSpan.CUE, 5, 5, 0),
            new LabelledSpan(LabelledSpan.CONTENT, 0, 3, 1),
            new LabelledSpan(LabelledSpan.CONTENT, 7, 11, 1),
            new LabelledSpan(LabelledSpan.SOURCE, 12, 12, -1),
            new LabelledSpan(LabelledSpan.CUE, 13, 13, 4),
            new LabelledSpan(LabelledSpan.CONTENT, 14, 14, 5));
  }

  @Test
  void aTextMayBeCutBetweenStatementsOnly() {
    Labels labels = Labels.of(Words.of(TEXT), List.of(agreement(), denial()));
    assertThat(labels.mayCutBefore(12)).isTrue();
    assertThat(labels.mayCutBefore(7)).isFalse();
    assertThat(labels.mayCutBefore(13)).isFalse();
  }

  @Test
  void oneSourceServesSeveralCues() {
    Words words = Words.of("She came and said no and asked why");
    Span she = span(words.text(), "She");
    Labels labels =
        Labels.of(
            words,
            List.of(
                new GoldStatement(
                    she, span(words.text(), "said"), List.of(span(words.text(), "no"))),
                new GoldStatement(
                    she, span(words.text(), "asked"), List.of(span(words.text(), "why")))));
    assertThat(labels.spans()).hasSize(5);
    assertThat(labels.spans().get(3)).isEqualTo(new LabelledSpan(LabelledSpan.CUE, 6, 6, 0));
  }

  @Test
  void ofTwoSpansThatOverlapTheLaterIsDropped() {
    GoldStatement overlapping =
        new GoldStatement(null, span(TEXT, "denied"), List.of(span(TEXT, "agree.” He")));
    Labels labels = Labels.of(Words.of(TEXT), List.of(agreement(), overlapping));
    assertThat(labels.spans()).hasSize(5);
    assertThat(labels.spans().get(4).kind()).isEqualTo(LabelledSpan.CUE);
    assertThat(labels.spans().get(4).link()).isEqualTo(-1);
  }

  private static GoldStatement agreement() {
    return new GoldStatement(
        span(TEXT, "she"),
        span(TEXT, "said"),
        List.of(span(TEXT, "“Yes,”"), span(TEXT, "“we agree.”")));
  }

  private static GoldStatement denial() {
    return new GoldStatement(span(TEXT, "He"), span(TEXT, "denied"), List.of(span(TEXT, "it")));
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
