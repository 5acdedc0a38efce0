package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.parley.intake.Policy;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Real files, from the command line's end: each is read, or named with the reason why not. */
class BadInputTest {

  private static final String SENTENCE = "Lavrov said the talks were over. ";

  @TempDir Path folder;

  private Ran readJsonl(Path... files) {
    String[] args = new String[files.length + 3];
    args[0] = "read";
    args[1] = "--format";
    args[2] = "jsonl";
    for (int i = 0; i < files.length; i++) {
      args[i + 3] = files[i].toString();
    }
    return Ran.parley(args);
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(UTF_8));
  }

  private void assertRefused(Path file, String reason) {
    Ran ran = readJsonl(file);
    assertThat(ran.errLines()).containsExactly("parley: " + file + ": " + reason);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.code()).isOne();
  }

  /** The file is read, its text is the one expected, and this is all that is said about it. */
  private void assertRead(Path file, String text, String... notes) {
    Ran ran = readJsonl(file);
    assertThat(ran.code()).isZero();
    assertThat(ran.errLines()).hasSize(notes.length);
    for (int i = 0; i < notes.length; i++) {
      assertThat(ran.errLines().get(i)).isEqualTo("parley: " + file + ": note: " + notes[i]);
    }
    assertThat(textIn(ran.out())).isEqualTo(text);
  }

  private static String textIn(String object) {
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), object)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.VALUE_STRING && "text".equals(json.currentName())) {
          return json.getString();
        }
      }
    }
    throw new AssertionError("no text in " + object);
  }

  @Test
  void emptyFileIsRefused() throws IOException {
    assertRefused(file("empty.txt", ""), "empty");
    assertRefused(file("mark.txt", "\uFEFF"), "empty");
  }

  @Test
  void whiteSpaceAloneIsRefused() throws IOException {
    assertRefused(file("blank.txt", " \r\n\t\n "), "nothing but white space");
  }

  @Test
  void binaryFileIsRefused() throws IOException {
    byte[] bytes = new byte[5000];
    new Random(7).nextBytes(bytes);
    assertRefused(file("noise.txt", bytes), "looks like binary, not text");
    assertRefused(file("zeros.txt", new byte[300]), "looks like binary, not text");
  }

  @Test
  void manyNulsAreBinaryAndStrayOnesAreKept() throws IOException {
    assertRefused(file("many.txt", "a\0b\0\0c\0".repeat(50)), "looks like binary, not text");
    String stray = SENTENCE + "\0" + SENTENCE;
    assertRead(file("stray.txt", stray), stray, "holds 1 NUL character, kept");
  }

  @Test
  void byteOrderMarkOfUtf8IsDropped() throws IOException {
    assertRead(file("mark.txt", "\uFEFF" + SENTENCE), SENTENCE);
  }

  @Test
  void utf16IsKnownByItsMark() throws IOException {
    assertRead(
        file("le.txt", ("\uFEFF" + SENTENCE).getBytes(UTF_16LE)),
        SENTENCE,
        "read as UTF-16LE, as its byte order mark says");
    assertRead(
        file("be.txt", ("\uFEFF" + SENTENCE).getBytes(UTF_16BE)),
        SENTENCE,
        "read as UTF-16BE, as its byte order mark says");
  }

  @Test
  void utf16WithoutMarkIsKnownByItsNuls() throws IOException {
    assertRead(
        file("le.txt", SENTENCE.getBytes(UTF_16LE)),
        SENTENCE,
        "read as UTF-16LE, going by its NUL bytes");
    assertRead(
        file("be.txt", SENTENCE.getBytes(UTF_16BE)),
        SENTENCE,
        "read as UTF-16BE, going by its NUL bytes");
  }

  @Test
  void whatIsNotUtf8IsTakenForWindows1252() throws IOException {
    String text = "Lavrov said “never” — a café.";
    assertRead(
        file("old.txt", text.getBytes(Charset.forName("windows-1252"))),
        text,
        "not UTF-8; read as Windows-1252");
  }

  @Test
  void oneBrokenByteDoesNotSpoilAUtf8File() throws IOException {
    byte[] bytes = "“Never”, “ever”, he said, “never”. X".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE2;
    assertRead(
        file("damaged.txt", bytes),
        "“Never”, “ever”, he said, “never”. \uFFFD",
        "damaged UTF-8; what is broken became U+FFFD");
  }

  @Test
  void carriageReturnsStayAndCountInOffsets() throws IOException {
    Path file = file("dos.txt", "Headline\r\n\r\nLavrov said no.\r\n");

    assertRead(file, "Headline\r\n\r\nLavrov said no.\r\n");
    assertThat(readJsonl(file).out()).contains("\"source\":[12,18],\"cue\":[19,23]");
  }

  @Test
  void emojiCountAsOneCharacterEach() throws IOException {
    Path file = file("emoji.txt", "🕊🕊 Lavrov said 👍 yes.");

    assertThat(readJsonl(file).out())
        .contains("\"source\":[3,9],\"cue\":[10,14],\"content\":[[15,20]]");
  }

  @Test
  void rightToLeftWordsInAnEnglishTextAreRead() throws IOException {
    String text = "Araghchi said that the word صلح and the Hebrew שלום both mean peace to him.";
    assertRead(file("rtl.txt", text), text);
  }

  @Test
  void anotherLanguageIsRefusedUnlessForced() throws IOException {
    String dutch = "De minister zei dat het niet aan hem was om daar nu al iets over te zeggen.";
    Path file = file("nl.txt", dutch);

    assertRefused(file, "not in English, as far as can be told (--force reads it all the same)");
    assertThat(Ran.parley("read", "--force", file.toString()).code()).isZero();
  }

  @Test
  void hugeTextIsReadInBoundedTime() throws IOException {
    String text = SENTENCE.repeat(20_000_000 / SENTENCE.length());
    long begun = System.nanoTime();

    Ran ran = Ran.parley("read", "--format", "jsonl", file("huge.txt", text).toString());

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).hasSizeGreaterThan(20_000_000);
    assertThat((System.nanoTime() - begun) / 1e9).isLessThan(60);
  }

  @Test
  void textLargerThanAnyArticleIsRefused() throws IOException {
    Path file = file("larger.txt", new byte[0]);
    try (var channel = new RandomAccessFile(file.toFile(), "rw")) {
      channel.setLength(Policy.LARGEST + 1L);
    }
    assertRefused(file, "larger than 32 MB, which no article is");
  }

  @Test
  void oneEndlessSentenceIsRead() throws IOException {
    String text = "the minister said that ".repeat(200_000 / 23);
    assertRead(file("endless.txt", text), text);
  }

  @Test
  void aWordWithoutEndIsRead() throws IOException {
    String text = "x".repeat(200_000);
    assertRead(file("word.txt", text), text);
  }

  @Test
  void openingQuotesWithoutEndAreRead() throws IOException {
    String text = "“".repeat(100_000);
    assertRead(file("quotes.txt", text), text);
  }

  @Test
  void aFileThatMayNotBeReadIsNamed() throws IOException {
    Path file = file("secret.txt", SENTENCE);
    assumeFalse(
        !file.toFile().setReadable(false) || Files.isReadable(file), "this user reads everything");
    assertRefused(file, "permission denied");
  }

  @Test
  void aNameThatIsNoFileNameIsToldAsSuch() {
    Ran ran = Ran.parley("read", "a\0b");

    assertThat(ran.errLines()).containsExactly("parley: a\uFFFDb: not a file name");
  }

  @Test
  void controlCharactersInATextDoNotReachTheTerminal() throws IOException {
    Path file = file("escape.txt", "Lavrov said \u001b[2Jgone from here.");

    assertThat(Ran.parley("read", file.toString()).out())
        .contains("│ said — \uFFFD[2Jgone from here")
        .doesNotContain("\u001b");
  }
}
