package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void versionIsTheOneTheBuildGave() {
    Ran ran = Ran.parley("--version");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).matches("parley \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
  }

  @Test
  void helpNamesOwnAndProvidedCommands() {
    Ran ran = Ran.parley("--help");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("read").contains("greet").contains("Says hello.");
  }

  @Test
  void providedCommandRunsAndGivesTheExitCode() {
    Ran ran = Ran.parley("greet", "--name", "Ada");

    assertThat(ran.out()).isEqualTo("hello, Ada\n");
    assertThat(ran.code()).isEqualTo(7);
  }

  @Test
  void wrongUsageOfAProvidedCommandIsToldLikeAnyOther() {
    Ran ran = Ran.parley("greet", "--nmae");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.errLines())
        .containsExactly("parley: Unknown option: '--nmae'", "Try 'parley greet --help'.");
  }

  @Test
  void noCommandIsWrongUsage() {
    Ran ran = Ran.parley();

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.errLines()).containsExactly("parley: which command?", "Try 'parley --help'.");
  }

  @Test
  void unknownCommandIsNamedWithThoseThereAre() {
    Ran ran = Ran.parley("raed", "x.txt");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .startsWith(
            "parley: there is no command 'raed', only read, fetch, dossier, add, watch, reread,"
                + " correct, ask, demo, export, import, serve, greet\n");
  }

  @Test
  void unknownOptionIsNamed() {
    assertThat(Ran.parley("read", "--frmat", "json", "x").errLines())
        .containsExactly("parley: Unknown option: '--frmat'", "Try 'parley read --help'.");
  }

  @Test
  void readWithoutInputsIsWrongUsage() {
    Ran ran = Ran.parley("read");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("INPUT");
  }

  @Test
  void unknownFormatIsNamedWithThoseThereAre() {
    Ran ran = Ran.parley("read", "--format", "xml", "x.txt");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("'xml' is none of text, json, jsonl");
  }

  @Test
  void publishedMustBeAnIsoDateAndTheErrorNamesTheValue() {
    Ran ran = Ran.parley("read", "--published", "yesterday", "x.txt");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("'yesterday' is not a date such as 2021-12-23");
  }

  @Test
  void printsUtf8WhateverTheEncodingOfTheStreams() throws Exception {
    try (var out = new ByteArrayOutputStream();
        var ascii = new PrintStream(out, true, StandardCharsets.US_ASCII)) {
      Main.run(InputStream.nullInputStream(), ascii, ascii, "greet", "--name", "Zoë");

      assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("hello, Zoë\n");
    }
  }
}
