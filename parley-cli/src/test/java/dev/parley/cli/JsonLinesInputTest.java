package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.intake.Policy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesInputTest {

  @TempDir Path folder;

  private Ran read(byte[] bytes) throws IOException {
    Files.write(folder.resolve("a.jsonl"), bytes);
    return Ran.parley("read", "--format", "jsonl", folder.resolve("a.jsonl").toString());
  }

  private Ran read(String... lines) throws IOException {
    return read(String.join("\n", lines).getBytes(UTF_8));
  }

  private String error(int line, String reason) {
    return "parley: " + folder.resolve("a.jsonl") + ":" + line + ": " + reason;
  }

  @Test
  void brokenLinesAreNamedByNumberAndTheOthersAreRead() throws IOException {
    Ran ran =
        read(
            "{\"id\":\"a\",\"text\":\"one\"}",
            "{\"id\":\"b\",\"text\":\"tw",
            "",
            "{\"id\":\"c\"}",
            "{\"id\":\"d\",\"text\":5}",
            "[1,2]",
            "{\"id\":\"e\",\"text\":\"x\"} {}",
            "{\"id\":\"f\",\"text\":\"  \"}",
            "{\"id\":\"g\",\"text\":null}",
            "plain words",
            "{\"id\":\"h\",\"text\":\"two\"}");

    assertThat(ran.code()).isOne();
    assertThat(ran.outLines()).hasSize(2);
    assertThat(ran.out()).contains("\"id\":\"a\"").contains("\"id\":\"h\"");
    assertThat(ran.errLines().get(0)).startsWith(error(2, "not JSON, from column "));
    assertThat(ran.errLines().subList(1, 7))
        .containsExactly(
            error(4, "no \"text\""),
            error(5, "\"text\" is not a string"),
            error(6, "not a JSON object"),
            error(7, "more than one JSON object on the line"),
            error(8, "nothing but white space"),
            error(9, "\"text\" is not a string"));
    assertThat(ran.errLines().get(7)).startsWith(error(10, "not JSON"));
    assertThat(ran.errLines().get(8)).isEqualTo("parley: 2 read, 8 failed");
  }

  @Test
  void idsMayBeNumbersAndMayRepeatAndMayBeMissing() throws IOException {
    Ran ran =
        read("{\"id\":7,\"text\":\"x\"}", "{\"id\":7,\"text\":\"y\"}", "{\"text\":\"\\u0061\"}");

    assertThat(ran.code()).isZero();
    assertThat(ran.outLines().get(0)).startsWith("{\"id\":\"7\"");
    assertThat(ran.outLines().get(1)).startsWith("{\"id\":\"7\"");
    assertThat(ran.outLines().get(2))
        .startsWith("{\"id\":\"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb\"");
  }

  @Test
  void metadataOfAnotherTypeIsLeftOutAndOtherFieldsArePassedOver() throws IOException {
    Ran ran =
        read(
            "{\"id\":{\"a\":1},\"byline\":[\"A\",\"B\"],\"url\":null,\"tags\":{\"text\":9},"
                + "\"text\":\"x\"}");

    assertThat(ran.code()).isZero();
    assertThat(ran.errLines())
        .containsExactly(
            error(1, "note: \"id\" is not a string or number, left out"),
            error(1, "note: \"byline\" is not a string, left out"));
    assertThat(ran.out()).doesNotContain("byline").doesNotContain("url").contains("\"text\":\"x\"");
  }

  @Test
  void halfASurrogatePairBecomesTheReplacementCharacter() throws IOException {
    Ran ran = read("{\"id\":\"a\",\"text\":\"x \\ud83d y \\ud83d\\udd4a\"}");

    assertThat(ran.out()).contains("\"text\":\"x \uFFFD y 🕊\"");
    assertThat(ran.errLines())
        .containsExactly(
            error(1, "note: \"text\" holds half a surrogate pair, which became U+FFFD"));
  }

  @Test
  void dosLineEndsAndAByteOrderMarkDoNoHarm() throws IOException {
    Ran ran = read("\uFEFF{\"text\":\"x\"}\r", "{\"text\":\"y\"}\r", "\r", "");

    assertThat(ran.code()).isZero();
    assertThat(ran.outLines()).hasSize(2);
  }

  @Test
  void aLineInWindows1252IsReadOnThatAssumption() throws IOException {
    Ran ran = read("{\"text\":\"café\"}".getBytes(Charset.forName("windows-1252")));

    assertThat(ran.out()).contains("café");
    assertThat(ran.errLines()).containsExactly(error(1, "note: not UTF-8; read as Windows-1252"));
  }

  @Test
  void anotherLanguageIsRefusedLineByLine() throws IOException {
    Ran ran =
        read(
            "{\"text\":\"Le ministre a déclaré que les pourparlers avec la Russie sont dans une"
                + " impasse et que le pays ne changera pas de position.\"}",
            "{\"text\":\"The minister said that talks had stalled.\"}");

    assertThat(ran.code()).isOne();
    assertThat(ran.outLines()).hasSize(1);
    assertThat(ran.errLines().get(0)).startsWith(error(1, "not in English"));
  }

  @Test
  void aFileThatIsSomethingElseGetsOneMessage() throws IOException {
    String file = "parley: " + folder.resolve("a.jsonl");

    assertThat(read(new byte[100_000]).errLines())
        .containsExactly(file + ": looks like binary, not text");
    assertThat(read("{\"text\":\"x\"}\n".repeat(9).getBytes(UTF_16LE)).errLines())
        .containsExactly(file + ": in UTF-16; JSON Lines are in UTF-8");
    assertThat(read(new byte[0]).errLines()).containsExactly(file + ": empty");
    assertThat(read("", " ", "").errLines()).containsExactly(file + ": no article in it");
  }

  @Test
  void aVeryLongLineIsReadAndATooLongOneIsPassedOver() throws IOException {
    Path file = folder.resolve("long.jsonl");
    byte[] sentence = "Lavrov said that it was the end of the talks. ".getBytes(UTF_8);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (int size : new int[] {Policy.LARGEST + 1, 3_000_000, 10}) {
        out.write("{\"text\":\"".getBytes(UTF_8));
        for (int written = 0; written < size; written += sentence.length) {
          out.write(sentence);
        }
        out.write("\"}\n".getBytes(UTF_8));
      }
    }

    Ran ran = Ran.parley("read", "--format", "jsonl", file.toString());

    assertThat(ran.code()).isOne();
    assertThat(ran.outLines()).hasSize(2);
    assertThat(ran.errLines().get(0))
        .isEqualTo("parley: " + file + ":1: longer than 32 MB, which no article is");
  }
}
