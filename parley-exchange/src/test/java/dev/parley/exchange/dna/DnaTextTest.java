package dev.parley.exchange.dna;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Span;
import java.io.StringReader;
import javax.swing.text.DefaultEditorKit;
import javax.swing.text.PlainDocument;
import org.junit.jupiter.api.Test;

class DnaTextTest {

  @Test
  void aTextIsWhatASwingTextPaneMakesOfItAndSpansKeepTheirWords() throws Exception {
    String given = "one\r\ntwo\rthree\n\r\n🌊 four\r\r\nfive";
    PlainDocument pane = new PlainDocument();
    new DefaultEditorKit().read(new StringReader(given), pane, 0);

    DnaText text = DnaText.of(given);

    assertThat(text.text()).isEqualTo(pane.getText(0, pane.getLength()));
    for (String word : new String[] {"one", "two", "three", "🌊 four", "five"}) {
      int start = given.indexOf(word);
      assertThat(text.span(new Span(start, start + word.length())).in(text.text())).isEqualTo(word);
    }
  }

  @Test
  void namesAreCutToWhatTheProgramTakes() {
    assertThat(Entities.cut("a \n b")).isEqualTo("a b");
    String cut = Entities.cut("🌊".repeat(400));
    assertThat(cut.codePointCount(0, cut.length())).isEqualTo(Entities.LONGEST);
    assertThat(cut).endsWith("🌊…");
  }
}
