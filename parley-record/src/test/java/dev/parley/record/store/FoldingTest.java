package dev.parley.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void wordsAreRunsOfLettersAndDigitsInLowerCase() {
    assertThat(Folding.words("The S-400s, \"didn't\" leave\u2014yet."))
        .containsExactly("the", "s", "400s", "didn", "t", "leave", "yet");
  }

  @Test
  void accentsAndWideFormsDoNotCount() {
    assertThat(Folding.words("Caf\u00E9 Cafe\u0301 \uFF35\uFF33"))
        .containsExactly("cafe", "cafe", "us");
  }

  @Test
  void lettersOfAnyScriptAreLetters() {
    assertThat(Folding.words("\u041C\u0438\u043D\u0441\u043A \u5317\u4EAC"))
        .containsExactly("\u043C\u0438\u043D\u0441\u043A", "\u5317\u4EAC");
  }

  @Test
  void hostileTextGivesBoundedWords() {
    assertThat(Folding.words("a ".repeat(50_000))).hasSize(16_000);
    assertThat(Folding.words("a".repeat(50_000))).allMatch(word -> word.length() <= 100);
    assertThat(Folding.words("\0\uD800 ")).isEmpty();
  }
}
