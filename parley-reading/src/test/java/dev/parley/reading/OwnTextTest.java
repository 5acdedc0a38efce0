package dev.parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Span;
import dev.parley.reading.attribution.Attribution;
import dev.parley.reading.text.Layout;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnTextTest {

  private static final String STATEMENT =
      "We welcome the ceasefire. Our envoys are ready to travel at once.";
  private static final String RELEASE =
      "The minister said:\n\nWe welcome the ceasefire. Our envoys are ready to travel at once.";

  @Test
  void aTextInTheFirstPersonIsItsSpeakersOwn() {
    Layout layout = Layout.of(STATEMENT);
    assertThat(OwnText.mayBe(layout)).isTrue();
    assertThat(OwnText.is(layout, List.of())).isTrue();
  }

  @Test
  void whatSomebodyElseSaysInTheFirstPersonDoesNotMakeItOne() {
    Layout layout = Layout.of(RELEASE);
    Span content = new Span(RELEASE.indexOf("We"), RELEASE.length() - 1);
    Attribution said = new Attribution(new Span(0, 12), new Span(13, 17), List.of(content));
    assertThat(OwnText.mayBe(layout)).isTrue();
    assertThat(OwnText.is(layout, List.of(said))).isFalse();
  }

  @Test
  void newsInTheThirdPersonIsNone() {
    assertThat(OwnText.mayBe(Layout.of("The US said its envoys were ready. “We wait,” he said.")))
        .isFalse();
  }
}
