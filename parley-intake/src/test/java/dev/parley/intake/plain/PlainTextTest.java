package dev.parley.intake.plain;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.intake.Policy;
import dev.parley.intake.Taken;
import dev.parley.model.Article;
import dev.parley.model.StatedDate;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  private static final String SENTENCE = "The minister said that the talks were over. ";
  private static final String DUTCH = "De minister zei dat het niet aan hem was om dat te zeggen.";

  private static Taken read(byte[] bytes) {
    return new PlainText(new Policy(false, null)).read(bytes);
  }

  private static Article article(byte[] bytes) {
    assertThat(read(bytes)).isInstanceOf(Taken.Whole.class);
    return ((Taken.Whole) read(bytes)).article();
  }

  private static String reason(byte[] bytes) {
    assertThat(read(bytes)).isInstanceOf(Taken.Refused.class);
    return ((Taken.Refused) read(bytes)).reason();
  }

  @Test
  void theWholeFileIsTheTextAndItsHashTheId() {
    Article article = article((SENTENCE + "\r\n").getBytes(UTF_8));

    assertThat(article).isEqualTo(Article.of(SENTENCE + "\r\n"));
    assertThat(read(SENTENCE.getBytes(UTF_8)).notes()).isEmpty();
  }

  @Test
  void thePolicysDateIsTheArticles() {
    StatedDate date = new StatedDate("2021", "2021");
    Taken taken = new PlainText(new Policy(false, date)).read(SENTENCE.getBytes(UTF_8));

    assertThat(((Taken.Whole) taken).article().published()).isEqualTo(date);
  }

  @Test
  void whatIsAssumedAboutTheEncodingIsTold() {
    byte[] little = ("\uFEFF" + SENTENCE).getBytes(UTF_16LE);
    byte[] big = SENTENCE.getBytes(UTF_16BE);
    byte[] old = "She said “no” twice at the talks.".getBytes(Charset.forName("windows-1252"));

    assertThat(article(little).text()).isEqualTo(SENTENCE);
    assertThat(read(little).notes())
        .containsExactly("read as UTF-16LE, as its byte order mark says");
    assertThat(article(big).text()).isEqualTo(SENTENCE);
    assertThat(read(big).notes()).containsExactly("read as UTF-16BE, going by its NUL bytes");
    assertThat(article(old).text()).contains("“no”");
    assertThat(read(old).notes()).containsExactly("not UTF-8; read as Windows-1252");
  }

  @Test
  void whatIsNoTextIsRefused() {
    assertThat(reason(new byte[0])).isEqualTo("empty");
    assertThat(reason(" \n\t".getBytes(UTF_8))).isEqualTo("nothing but white space");
    assertThat(reason(new byte[300])).isEqualTo("looks like binary, not text");
    assertThat(reason(new byte[Policy.LARGEST + 1])).startsWith("larger than 32 MB");
  }

  @Test
  void strayNulsAreKeptAndTold() {
    byte[] bytes = (SENTENCE + "\0" + SENTENCE).getBytes(UTF_8);

    assertThat(article(bytes).text()).contains("\0");
    assertThat(read(bytes).notes()).containsExactly("holds 1 NUL character, kept");
  }

  @Test
  void anotherLanguageIsRefusedUnlessForced() {
    assertThat(reason(DUTCH.getBytes(UTF_8))).startsWith("not in English");
    assertThat(new PlainText(new Policy(true, null)).read(DUTCH.getBytes(UTF_8)))
        .isInstanceOf(Taken.Whole.class);
  }
}
