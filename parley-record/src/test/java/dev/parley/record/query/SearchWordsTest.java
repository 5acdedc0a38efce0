package dev.parley.record.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

  @Test
  void wordsAreRunsOfLettersAndDigitsWithoutCaseAndAccents() {
    assertThat(SearchWords.in("The S-400’s “Élysée” — 10:30, ﬁn."))
        .containsExactly("the", "s", "400", "s", "elysee", "10", "30", "fin");
  }

  @Test
  void textWithoutALetterHasNoWords() {
    assertThat(SearchWords.in("… \u0301 \ud800 😀")).isEmpty();
  }

  @Test
  void aWordOnceMadeStaysAsItIs() {
    List<String> changed = new ArrayList<>();
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      List<String> words = SearchWords.in(Character.toString(point));
      if (!SearchWords.in(String.join(" ", words)).equals(words)) {
        changed.add(String.format("U+%04X", point));
      }
    }

    assertThat(changed).isEmpty();
  }
}
