package dev.parley.exchange.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void longWordsAreCutBehindAWord() {
    assertThat(Words.cut("one two,\n three", 20)).isEqualTo("one two, three");
    assertThat(Words.cut("one two, three", 10)).isEqualTo("one two …");
    assertThat(Words.cut("🌊🌊🌊🌊", 3)).isEqualTo("🌊 …");
  }

  @Test
  void quotationMarksWithinQuotationMarksAreSingle() {
    assertThat(Words.quoted("a \"b\" “c”")).isEqualTo("“a ‘b’ ‘c’”");
  }

  @Test
  void numbersAndRowsAreSaidAsEnglishHasThem() {
    assertThat(Words.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(Words.list(List.of("a"))).isEqualTo("a");
    assertThat(Words.count(1, "article", "articles")).isEqualTo("1 article");
    assertThat(Words.more(2)).isEqualTo("2 more are in the record.");
    assertThat(Words.capital("éclat")).isEqualTo("Éclat");
  }
}
