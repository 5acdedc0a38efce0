package dev.parley.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.reading.attribution.Segment.Kind;
import dev.parley.reading.encoder.Window;
import dev.parley.reading.text.Layout;
import java.util.List;
import org.junit.jupiter.api.Test;

class BareSentencesTest {

  @Test
  void aSentenceThatNoAttributionTouchesIsAStatement() {
    Layout layout = Layout.of("We welcome the draft of Monday. It opens the way to lasting peace.");
    Joined welcome =
        new Joined(
            new Segment(Kind.SOURCE, 0, 0),
            new Segment(Kind.CUE, 1, 1),
            List.of(new Segment(Kind.CONTENT, 2, 5)));
    assertThat(sentences(layout, List.of(welcome)))
        .containsExactly(new Joined(null, null, List.of(new Segment(Kind.CONTENT, 7, 14))));
  }

  @Test
  void questionsHeadingsAndGreetingsAssertNothing() {
    String text =
        "Statement on the talks\n\nDear colleagues.\n\nIs there any way back to the table?";
    assertThat(sentences(Layout.of(text), List.of())).isEmpty();
  }

  @Test
  void whatIsQuotedIsSomebodyElses() {
    assertThat(sentences(Layout.of("“The draft is dead and buried.”"), List.of())).isEmpty();
  }

  private static List<Joined> sentences(Layout layout, List<Joined> found) {
    return new BareSentences(layout, new Window(0, layout.words().size())).beside(found);
  }
}
