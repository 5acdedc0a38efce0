package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  @TempDir Path folder;
  private String talks = "";

  @BeforeEach
  void writeAnArticle() throws IOException {
    talks = file("talks.txt", "Lavrov said the talks were over.\n");
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  @Test
  void textIsTheDefault() {
    Ran ran = Ran.parley("read", talks);

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .isEqualTo(
            talks
                + "\n1 statement\n\n── Side not known "
                + "─".repeat(62)
                + "\n\n 1  STATE: Lavrov\n"
                + "    │ said — the talks were over\n");
  }

  @Test
  void jsonlPrintsOneObjectAnArticle() {
    Ran ran = Ran.parley("read", "--format", "jsonl", talks);

    assertThat(ran.out())
        .isEqualTo(
            "{\"id\":\"d4d324f33778e30c5b3597b47259fd2d0cd964d8fbf145e31b3f2533eb7ff1fb\",\"file\":\""
                + talks
                + "\",\"text\":\"Lavrov said the talks were over.\\n\",\"statements\":["
                + "{\"id\":\"s12\",\"source\":[0,6],\"cue\":[7,11],\"content\":[[12,31]],"
                + "\"form\":\"indirect\",\"speaker\":null,\"speaker_code\":null,\"basis\":\"none\","
                + "\"addressee\":null,\"channel\":null,\"via\":null,\"said_on\":null,"
                + "\"act\":\"STATE\",\"target\":null,\"negated\":false,\"condition\":[],"
                + "\"issue\":null,\"stance\":\"none\"}],"
                + "\"events\":[],\"meetings\":[],\"documents\":[]}\n");
  }

  @Test
  void jsonPrintsOneIndentedArray() throws IOException {
    Ran ran = Ran.parley("read", "--format", "json", talks, file("b.txt", "Nothing here."));

    assertThat(ran.out()).startsWith("[ {\n  \"id\" : \"").endsWith("\"documents\" : [ ]\n} ]\n");
    assertThat(ran.out()).contains("    \"source\" : [ 0, 6 ],\n");
  }

  @Test
  void jsonWithoutAnyArticleIsStillAnArray() {
    Ran ran = Ran.parley("read", "--format", "json", folder.resolve("none.txt").toString());

    assertThat(ran.out()).isEqualTo("[ ]\n");
    assertThat(ran.code()).isOne();
  }

  @Test
  void standardInputIsCalledByItsDash() {
    Ran ran = Ran.parleyWithInput("Biden said no.", "read", "--format", "jsonl", "-");

    assertThat(ran.out()).contains("\"file\":\"-\"").contains("\"text\":\"Biden said no.\"");
  }

  @Test
  void inputsAreReadInTheirOrder() throws IOException {
    String lines = file("l.jsonl", "{\"id\":2,\"text\":\"b\"}\n{\"id\":\"3\",\"text\":\"c\"}\n");
    String one = file("one.jsonl", "{\"id\":1,\"text\":\"a\"}");
    String four = file("four.jsonl", "{\"id\":4,\"text\":\"d\"}");

    Ran ran = Ran.parley("read", "--format", "jsonl", one, lines, four);

    assertThat(ran.outLines())
        .map(line -> line.substring(0, 9))
        .containsExactly("{\"id\":\"1\"", "{\"id\":\"2\"", "{\"id\":\"3\"", "{\"id\":\"4\"");
  }

  @Test
  void metadataIsGivenBackAndADateIsAddedWhereThereIsNone() throws IOException {
    String lines =
        file(
            "l.jsonl",
            "{\"id\":\"a\",\"text\":\"x\",\"title\":\"T\",\"publisher\":\"P\",\"url\":\"u\","
                + "\"byline\":\"B\",\"language\":\"en\",\"published\":\"23 Dec, 2021\","
                + "\"modified\":\"2021-12-24\"}\n{\"id\":\"b\",\"text\":\"y\"}\n");

    Ran ran = Ran.parley("read", "--format", "jsonl", "--published", "2021-12-18", lines);

    assertThat(ran.outLines().get(0))
        .contains(
            "\"title\":\"T\",\"byline\":\"B\",\"publisher\":\"P\",\"url\":\"u\",\"language\":\"en\","
                + "\"published\":\"23 Dec, 2021\",\"modified\":\"2021-12-24\"");
    assertThat(ran.outLines().get(1)).contains("\"published\":\"2021-12-18\"");
  }

  @Test
  void oneMissingFileAmongAHundredIsNamedAndTheOthersAreRead() throws IOException {
    List<String> args = new ArrayList<>(List.of("read", "--format", "jsonl"));
    for (int i = 0; i < 100; i++) {
      args.add(file(i + ".txt", "Lavrov said it was number " + i + "."));
    }
    String missing = folder.resolve("missing.txt").toString();
    args.add(50, missing);

    Ran ran = Ran.parley(args.toArray(String[]::new));

    assertThat(ran.code()).isOne();
    assertThat(ran.outLines()).hasSize(100);
    assertThat(ran.errLines())
        .containsExactly("parley: " + missing + ": no such file", "parley: 100 read, 1 failed");
  }

  @Test
  void anArticleTheReaderBreaksOnIsNamedAndTheOthersAreRead() throws IOException {
    String broken = file("broken.txt", "BREAK");

    Ran ran = Ran.parley("read", "--format", "jsonl", talks, broken, talks);

    assertThat(ran.code()).isOne();
    assertThat(ran.outLines()).hasSize(2);
    assertThat(ran.err()).contains(broken + ": could not be read").doesNotContain("\tat ");
  }

  @Test
  void aReaderThatCannotBeOpenedIsOneLine() throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, UTF_8),
            Terminal.none());

    int code =
        Main.run(
            streams,
            actors -> {
              throw new IllegalStateException("the model is missing");
            },
            "read",
            talks);

    assertThat(code).isOne();
    assertThat(err.toString(UTF_8)).isEqualTo("parley: the model is missing\n");
  }

  @Test
  void aClosedPipeEndsQuietly() throws IOException {
    assertThat(readInto(brokenWith("Broken pipe"))).isEqualTo("0 ");
  }

  @Test
  void aFullDiskIsTold() throws IOException {
    assertThat(readInto(brokenWith("No space left on device")))
        .isEqualTo("1 parley: standard output: No space left on device\n");
  }

  private String readInto(OutputStream out) throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            InputStream.nullInputStream(), out, new PrintStream(err, true, UTF_8), Terminal.none());
    StringBuilder told = new StringBuilder();
    for (String format : List.of("text", "jsonl", "json")) {
      err.reset();
      int code =
          Main.run(streams, actors -> new SaidReader(), "read", "--format", format, talks, talks);
      String now = code + " " + err.toString(UTF_8);
      assertThat(told.isEmpty() || told.toString().equals(now)).isTrue();
      told.replace(0, told.length(), now);
    }
    return told.toString();
  }

  private static OutputStream brokenWith(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
