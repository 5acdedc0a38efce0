package dev.parley.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Span;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WrappingTest {

  private static final String SENTENCE = "The ministry said that the bridge was open.";

  @Test
  void whatWasMarkedStandsInsideWhatIsPutAround() {
    Example example = example(SENTENCE + " " + SENTENCE + "\n" + SENTENCE);
    int nested = 0;
    for (int seed = 0; seed < 200; seed++) {
      Example wrapped = new Wrapping(new SplittableRandom(seed)).wrap(example);
      assertThat(wrapped.wrapped()).hasSize(wrapped.statements().size() - 3);
      for (LabelledStatement statement : wrapped.statements()) {
        if (statement.nested()) {
          nested++;
          assertThat(statement.cue().in(wrapped.text())).isEqualTo("said");
          assertThat(statement.content().get(0).in(wrapped.text()))
              .isEqualTo("that the bridge was open");
          assertThat(statement.source().in(wrapped.text())).isEqualToIgnoringCase("the ministry");
          assertThat(wrapped.wrapped())
              .anyMatch(outer -> outer.start() <= statement.source().start());
        } else {
          assertThat(statement.content().get(0).in(wrapped.text())).doesNotEndWith(" ");
        }
      }
    }
    assertThat(nested).isGreaterThan(30);
  }

  @Test
  void aTextWithoutStatementsStaysAsItIs() {
    Example example = new Example("The bridge was open again.", List.of(), false, List.of(), null);
    assertThat(new Wrapping(new SplittableRandom(1)).wrap(example).text())
        .isEqualTo(example.text());
  }

  private static Example example(String text) {
    List<LabelledStatement> statements =
        List.of(at(text, 0), at(text, SENTENCE.length()), at(text, 2 * SENTENCE.length()));
    return new Example(text, statements, false, List.of(), null);
  }

  private static LabelledStatement at(String text, int from) {
    return new LabelledStatement(
        span(text, "The ministry", from),
        span(text, "said", from),
        List.of(span(text, "that the bridge was open", from)),
        false,
        null);
  }

  private static Span span(String text, String words, int from) {
    int start = text.indexOf(words, from);
    return new Span(start, start + words.length());
  }
}
