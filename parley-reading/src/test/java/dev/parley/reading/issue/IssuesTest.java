package dev.parley.reading.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Span;
import dev.parley.reading.attribution.Attribution;
import dev.parley.reading.text.Layout;
import java.util.List;
import org.junit.jupiter.api.Test;

class IssuesTest {

  @Test
  void aLabelIsTheNounWithItsModifiers() {
    assertThat(
            label("He would lift the oil sanctions soon", "He would lift the oil sanctions soon"))
        .isEqualTo("oil sanctions");
  }

  @Test
  void whatTheArticleSpeaksOfMostIsTaken() {
    String text =
        "The embassy waited. Security talks matter; talks go on. He left talks for an embassy";
    assertThat(label(text, "He left talks for an embassy")).isEqualTo("talks");
  }

  @Test
  void aSentencesFirstWordIsLowered() {
    assertThat(label("Peaceful withdrawal was ruled out", "Peaceful withdrawal was ruled out"))
        .isEqualTo("peaceful withdrawal");
    assertThat(label("NATO enlargement was ruled out", "NATO enlargement was ruled out"))
        .isEqualTo("NATO enlargement");
  }

  @Test
  void whatIsAboutNothingNamedHasNoLabel() {
    assertThat(label("it was late", "it was late")).isNull();
  }

  private static String label(String text, String content) {
    int start = text.indexOf(content);
    Attribution attribution =
        new Attribution(null, null, List.of(new Span(start, start + content.length())));
    return new Issues(Layout.of(text)).of(attribution);
  }
}
