package dev.parley.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void punctuationStandsAlone() {
    assertThat(words("“No,” the U.S. envoy's aide said."))
        .containsExactly(
            "“", "No", ",", "”", "the", "U", ".", "S", ".", "envoy", "'", "s", "aide", "said", ".");
  }

  @Test
  void noWordHoldsSpaceOrControlCharacters() {
    assertThat(words("a\u0000b\u00a0c\u200bd\r\n\te")).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void charactersBeyondTheFirstPlaneStayWhole() {
    assertThat(words("talks 🤝 held")).containsExactly("talks", "🤝", "held");
  }

  @Test
  void ideographsStandAlone() {
    assertThat(words("习近平 spoke")).containsExactly("习", "近", "平", "spoke");
  }

  @Test
  void offsetsGiveTheWordsBack() {
    Words words = Words.of("  Moscow denied it. ");
    assertThat(words.start(0)).isEqualTo(2);
    assertThat(words.end(0)).isEqualTo(8);
    assertThat(words.get(1)).isEqualTo("denied");
  }

  @Test
  void anIndexFindsTheWordThereOrTheNext() {
    Words words = Words.of("one two");
    assertThat(words.at(0)).isZero();
    assertThat(words.at(2)).isZero();
    assertThat(words.at(3)).isEqualTo(1);
    assertThat(words.at(7)).isEqualTo(2);
  }

  @Test
  void anEmptyTextHasNone() {
    assertThat(Words.of("").size()).isZero();
    assertThat(Words.of(" \n ").size()).isZero();
  }

  private static List<String> words(String text) {
    Words words = Words.of(text);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      found.add(words.get(i));
    }
    return found;
  }
}
