package dev.parley.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The order is that of the HTML Standard, section 13.2.3.2. */
class DecodedTest {

  @Test
  void aByteOrderMarkWinsOverEverything() {
    Decoded read = decoded("\uFEFF<meta charset=koi8-r>é", "UTF-8", "windows-1252");
    assertThat(read.text()).isEqualTo("<meta charset=koi8-r>é");
    assertThat(read.notes())
        .containsExactly("UTF-8 by its byte order mark, although declared windows-1252");
  }

  @Test
  void whatTheTransportDeclaresWinsOverThePage() {
    Decoded read = decoded("<meta charset=utf-8>é", "windows-1252", "ISO-8859-1");
    assertThat(read.text()).endsWith("é");
    assertThat(read.notes())
        .containsExactly("windows-1252 as it was declared, although the page says UTF-8");
  }

  @Test
  void thePageIsBelievedWhereTheTransportIsSilent() {
    String old =
        "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>Переговоры";
    assertThat(decoded(old, "windows-1251", null).text()).endsWith("Переговоры");
    assertThat(decoded("<meta charset=\"shift_jis\">交渉", "windows-31j", null).text())
        .endsWith("交渉");
  }

  @Test
  void aMetaInACommentSaysNothing() {
    Decoded read = decoded("<!-- <meta charset=koi8-r> -->é", "UTF-8", null);
    assertThat(read.text()).endsWith("é");
    assertThat(read.notes()).containsExactly("no encoding is declared; read as UTF-8");
  }

  @Test
  void aPageThatCallsItselfUtf16CannotBe() {
    assertThat(decoded("<meta charset=utf-16>é", "UTF-8", null).text()).endsWith("é");
  }

  @Test
  void latin1MeansWindows1252() {
    assertThat(decoded("“so”", "windows-1252", "latin1").text()).isEqualTo("“so”");
  }

  @Test
  void withoutAnyDeclarationTheBytesAreLookedAt() {
    assertThat(decoded("Café “so”", "UTF-8", null).text()).isEqualTo("Café “so”");
    assertThat(decoded("Café", "windows-1252", null).text()).isEqualTo("Café");
    assertThat(decoded("Переговоры", "windows-1251", null).text()).isEqualTo("Переговоры");
    assertThat(decoded("Talks go on", "UTF-16LE", null).text()).isEqualTo("Talks go on");
  }

  @Test
  void anEncodingThatNobodyKnowsIsNotedAndPassedOver() {
    assertThat(decoded("é", "UTF-8", "ebcdic-cp-us").notes())
        .containsExactly(
            "the declared encoding \"ebcdic-cp-us\" is not known",
            "no encoding is declared; read as UTF-8");
    assertThat(decoded("é", "UTF-8", "no-such-thing").text()).isEqualTo("é");
  }

  @Test
  void brokenBytesAreCounted() {
    Decoded read = Decoded.of(new byte[] {'a', (byte) 0xFF, 'b'}, "utf-8");
    assertThat(read.text()).isEqualTo("a\uFFFDb");
    assertThat(read.notes()).containsExactly("1 characters could not be read as UTF-8");
  }

  private static Decoded decoded(String text, String charset, @Nullable String declared) {
    byte[] bytes =
        charset.equals("UTF-8")
            ? text.getBytes(StandardCharsets.UTF_8)
            : text.getBytes(Charset.forName(charset));
    return Decoded.of(bytes, declared);
  }
}
