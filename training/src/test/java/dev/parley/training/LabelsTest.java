package dev.parley.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Act;
import dev.parley.model.Span;
import dev.parley.model.Stance;
import dev.parley.reading.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LabelsTest {

  private static final String TEXT = "“Yes,” she said, “we agree.” He denied it.";

  @Test
  void spansAreCountedInWordsAndLinked() {
    Labels labels = labels(TEXT, agreement(), denial());
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
    Labels labels = labels(TEXT, agreement(), denial());
    assertThat(labels.mayCutBefore(12)).isTrue();
    assertThat(labels.mayCutBefore(7)).isFalse();
    assertThat(labels.mayCutBefore(13)).isFalse();
  }

  @Test
  void oneSourceServesSeveralCues() {
    String text = "She came and said no and asked why";
    Span she = span(text, "She");
    Labels labels =
        labels(
            text,
            statement(she, span(text, "said"), span(text, "no")),
            statement(she, span(text, "asked"), span(text, "why")));
    assertThat(labels.spans()).hasSize(5);
    assertThat(labels.spans().get(3)).isEqualTo(new LabelledSpan(LabelledSpan.CUE, 6, 6, 0));
  }

  @Test
  void ofTwoSpansThatOverlapTheLaterIsDropped() {
    LabelledStatement overlapping = statement(null, span(TEXT, "denied"), span(TEXT, "agree.” He"));
    Labels labels = labels(TEXT, agreement(), overlapping);
    assertThat(labels.spans()).hasSize(5);
    assertThat(labels.spans().get(4).kind()).isEqualTo(LabelledSpan.CUE);
    assertThat(labels.spans().get(4).link()).isEqualTo(-1);
  }

  @Test
  void whatStandsInsideOtherContentIsALayerOfItsOwn() {
    String text = "She said they want peace if Jon leaves.";
    LabelledStatement outer =
        new LabelledStatement(
            span(text, "She"),
            span(text, "said"),
            List.of(span(text, "they want peace if Jon leaves")),
            false,
            new Coding(Act.STATE, Stance.NONE, false, List.of(span(text, "if Jon leaves")), null));
    LabelledStatement inner =
        new LabelledStatement(
            span(text, "they"),
            span(text, "want"),
            List.of(span(text, "peace")),
            true,
            new Coding(Act.REQUEST, Stance.FOR, false, List.of(), span(text, "Jon")));
    Labels labels =
        Labels.of(Words.of(text), new Example(text, List.of(outer, inner), true, List.of(), null));
    assertThat(labels.spans())
        .containsExactly(
            new LabelledSpan(0, 0, 0, -1),
            new LabelledSpan(1, 1, 1, 0),
            new LabelledSpan(2, 2, 7, 1),
            new LabelledSpan(LabelledSpan.CONDITION, 5, 7, -1),
            new LabelledSpan(3, 2, 2, -1),
            new LabelledSpan(4, 3, 3, 4),
            new LabelledSpan(5, 4, 4, 5));
    assertThat(labels.codings())
        .containsExactly(
            new LabelledCoding(1, 2, Act.STATE.ordinal(), Stance.NONE.ordinal(), 0, -1, -1),
            new LabelledCoding(5, 6, Act.REQUEST.ordinal(), Stance.FOR.ordinal(), 0, 6, 6));
    assertThat(labels.known(0)).isEqualTo(7);
  }

  private static Labels labels(String text, LabelledStatement... statements) {
    return Labels.of(
        Words.of(text), new Example(text, List.of(statements), false, List.of(), null));
  }

  private static LabelledStatement agreement() {
    return statement(
        span(TEXT, "she"), span(TEXT, "said"), span(TEXT, "“Yes,”"), span(TEXT, "“we agree.”"));
  }

  private static LabelledStatement denial() {
    return statement(span(TEXT, "He"), span(TEXT, "denied"), span(TEXT, "it"));
  }

  private static LabelledStatement statement(@Nullable Span source, Span cue, Span... content) {
    return new LabelledStatement(source, cue, List.of(content), false, null);
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
