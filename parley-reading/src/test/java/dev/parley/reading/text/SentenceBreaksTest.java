package dev.parley.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceBreaksTest {

  @Test
  void aLineBreakInTheMiddleOfASentenceIsNoParagraph() {
    assertThat(beginnings("Support of the\ncampaign\nnow totals nine.", Sentences.PARAGRAPH))
        .containsExactly("Support");
  }

  @Test
  void anEmptyLineIsAParagraphWhateverFollows() {
    assertThat(beginnings("the draft\n\nof Monday", Sentences.PARAGRAPH))
        .containsExactly("the", "of");
  }

  @Test
  void aCarriageReturnBeforeALineFeedCountsOnce() {
    assertThat(beginnings("in support\r\nof it", Sentences.PARAGRAPH)).containsExactly("in");
  }

  @Test
  void aSentenceBeginsBehindAStopEvenWhereTheSpaceIsMissing() {
    assertThat(beginnings("It helps those in need.And it opens a way.", Sentences.SENTENCE))
        .containsExactly("And");
  }

  @Test
  void aStopBetweenInitialsEndsNothing() {
    assertThat(beginnings("The U.S.Army left.", Sentences.SENTENCE)).isEmpty();
  }

  private static List<String> beginnings(String text, byte kind) {
    Words words = Words.of(text);
    byte[] breaks = Sentences.breaks(words);
    List<String> found = new ArrayList<>();
    for (int word = 0; word < breaks.length; word++) {
      if (breaks[word] == kind) {
        found.add(words.get(word));
      }
    }
    return found;
  }
}
