package dev.parley.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.desk.page.WordChanges.Run;
import org.junit.jupiter.api.Test;

class WordChangesTest {

  @Test
  void aWordThatWasReplacedIsRemovedAndAdded() {
    assertThat(WordChanges.between("He may sign.", "He will sign.").paragraphs())
        .singleElement()
        .asList()
        .containsExactly(
            new Run("same", "He "),
            new Run("removed", "may"),
            new Run("added", "will"),
            new Run("same", " sign."));
  }

  @Test
  void twoLongTextsWithNothingInCommonAreComparedInBoundedTime() {
    StringBuilder one = new StringBuilder();
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      one.append('a').append(i).append(' ');
      other.append('b').append(i).append(' ');
    }

    long begin = System.nanoTime();
    WordChanges changes = WordChanges.between(one.toString(), other.toString());

    assertThat(changes.whole()).isFalse();
    assertThat(System.nanoTime() - begin).isLessThan(20_000_000_000L);
  }
}
