package dev.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {

  private static final String GOLD =
      """
      {"id": "a", "text": "She said no.", "statements": [{"cue": [4, 8], "content": [[9, 11]]}]}
      """;

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void itPrintsARowForEachFigureAndEndsWithZero() throws IOException {
    String gold = write("gold.jsonl", GOLD);
    assertThat(parley("score", "gold", gold, gold)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("articles 1\nstatements.gold 1\nstatements.predicted 1\nsource.exact.F 100.0\n")
        .contains("statement.exact.F 100.0\n")
        .endsWith("condition.F 100.0\n");
    assertThat(err.size()).isZero();
  }

  @Test
  void anArticleWithoutPredictionsCountsAsNotFound() throws IOException {
    parley("score", "gold", write("gold.jsonl", GOLD), write("none.jsonl", ""));
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("statement.found.R 0.0\n");
  }

  @Test
  void aBrokenLineIsNamedAndEndsWithOne() throws IOException {
    String broken = write("broken.jsonl", GOLD + "{\"id\": 1");
    assertThat(parley("score", "gold", broken, broken)).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("parley: " + broken + ", line 2: no JSON");
    assertThat(out.size()).isZero();
  }

  @Test
  void aMissingFileIsNamedAndEndsWithOne() throws IOException {
    String missing = folder.resolve("missing").toString();
    assertThat(parley("score", "gold", missing, write("gold.jsonl", GOLD))).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("parley: " + missing + ": not found\n");
  }

  @Test
  void aProtocolThatDoesNotExistIsWrongUsage() {
    assertThat(parley("score", "silver", "x")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("gold|polnear|chunks|plover|html|facts");
  }

  private int parley(String... args) {
    return Main.run(
        InputStream.nullInputStream(), new PrintStream(out), new PrintStream(err), args);
  }

  private String write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }
}
