package dev.parley.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

  @Test
  void aSentenceBeginsBehindAFullStop() {
    assertThat(sentences("The envoy left. Nobody spoke.")).containsExactly("The", "Nobody");
  }

  @Test
  void abbreviationsAndInitialsEndNoSentence() {
    assertThat(sentences("Sen. Ruiz met Mr. Oran in the U.S. Senate on Dec. 3. They argued."))
        .containsExactly("Sen", "They");
  }

  @Test
  void aClosingMarkBelongsToTheSentenceBeforeIt() {
    assertThat(sentences("“We are done.” She left. \"Fine.\" He stayed."))
        .containsExactly("“", "She", "\"", "He");
  }

  @Test
  void aLineBreakBeginsAParagraph() {
    Layout layout = Layout.of("TALKS FAIL\nThe two sides\r\n\r\nparted");
    assertThat(layout.breaks())
        .containsExactly(Sentences.PARAGRAPH, 0, Sentences.PARAGRAPH, 0, 0, Sentences.PARAGRAPH);
  }

  @Test
  void curlyMarksSayThemselvesWhatTheyDo() {
    assertThat(quoted("He said “not now” twice")).containsExactly("not", "now");
  }

  @Test
  void straightMarksTakeTurns() {
    assertThat(quoted("A \"first\" and a \"second one\" here"))
        .containsExactly("first", "second", "one");
  }

  @Test
  void anApostropheIsNoMark() {
    assertThat(quoted("Kiev’s envoy didn’t call it ‘a deal’ but the envoys’ wish"))
        .containsExactly("a", "deal");
  }

  @Test
  void anOpenQuotationEndsWithItsParagraph() {
    assertThat(quoted("He said “we wait\nNobody came")).containsExactly("we", "wait");
  }

  @Test
  void aHundredThousandOpeningMarksAreLaidOut() {
    assertThat(Layout.of("“".repeat(100_000)).words().size()).isEqualTo(100_000);
  }

  private static List<String> sentences(String text) {
    Layout layout = Layout.of(text);
    List<String> first = new ArrayList<>();
    for (int word = 0; word < layout.words().size(); word++) {
      if (layout.breaks()[word] != Sentences.NONE) {
        first.add(layout.words().get(word));
      }
    }
    return first;
  }

  private static List<String> quoted(String text) {
    Layout layout = Layout.of(text);
    List<String> inside = new ArrayList<>();
    for (int word = 0; word < layout.words().size(); word++) {
      if (Quotation.of(layout.quotations()[word]) == Quotation.INSIDE) {
        inside.add(layout.words().get(word));
      }
    }
    return inside;
  }
}
