package dev.parley.bench.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegressionTest {

  private static final String YAML =
      """
      command: parley score chunks DATA/chunks.txt
      data:
        chunks.txt: ""
      model:
        dev/parley/reading/none.onnx: ""
      tolerance: 0.1
      date: 2031-03-03
      note: "Wider windows: fewer torn spans."
      scores:
        articles: 3
        source.exact.F: 80.0
        cue.exact.F: 73.5
      """;

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsWhatWasRead() throws IOException {
    Regression regression = read(YAML);
    RegressionFile.write(folder.resolve("copy.yaml"), regression);
    assertThat(RegressionFile.read(folder.resolve("copy.yaml"))).isEqualTo(regression);
    assertThat(folder.resolve("copy.yaml")).hasContent(YAML);
  }

  @Test
  void aFallWithinTheToleranceIsAMovementAndNoLoss() throws IOException {
    List<Movement> moved = read(YAML).moved(figures("3", "79.9", "75.0"));
    assertThat(moved)
        .map(Movement::toString)
        .containsExactly("source.exact.F 80.0 -> 79.9 (-0.1)", "cue.exact.F 73.5 -> 75.0 (+1.5)");
    assertThat(read(YAML).fallen(moved)).isEmpty();
  }

  @Test
  void aFallBeyondTheToleranceIsALoss() throws IOException {
    Regression regression = read(YAML);
    assertThat(regression.fallen(regression.moved(figures("3", "79.8", "73.5"))))
        .singleElement()
        .hasToString("source.exact.F 80.0 -> 79.8 (-0.2)");
  }

  @Test
  void aFigureThatIsGoneIsALossAndFewerArticlesAreNot() throws IOException {
    Regression regression = read(YAML);
    Map<String, BigDecimal> now =
        Map.of("articles", BigDecimal.ONE, "source.exact.F", new BigDecimal("80.0"));
    assertThat(regression.fallen(regression.moved(now)))
        .singleElement()
        .hasToString("cue.exact.F 73.5 (gone)");
  }

  @Test
  void dataThatChangedAfterPinningIsNamed() throws IOException {
    Files.writeString(folder.resolve("chunks.txt"), "as it was");
    Regression pinned = read(YAML).pinned(figures("3", "80.0", "73.5"), "First.", folder);
    assertThat(pinned.changedData(folder)).isEmpty();
    Files.writeString(folder.resolve("chunks.txt"), "as it is");
    assertThat(pinned.changedData(folder)).containsExactly("chunks.txt");
  }

  @Test
  void theChecksumOfAFolderIsThatOfItsChecksumsInOrder() throws IOException {
    Files.createDirectories(folder.resolve("data/sub"));
    Files.writeString(folder.resolve("data/b"), "two\n");
    Files.writeString(folder.resolve("data/sub/a"), "one\n");
    // (cd data && find . -type f | LC_ALL=C sort | xargs sha256sum | sha256sum)
    assertThat(Checksum.of(folder.resolve("data")))
        .isEqualTo("70aa6f101b3bf886410b577cd1f00de71a7a2e6b2314aafa324a2bb9b76690b1");
  }

  @Test
  void aFieldThatIsMissingIsReportedWithFileAndLine() {
    assertThatThrownBy(() -> read(YAML.replace("tolerance: 0.1\n", "")))
        .hasMessageContaining("regression.yaml, line ")
        .hasMessageContaining("tolerance");
  }

  @Test
  void aCommandThatIsNoScoreIsRefused() {
    assertThatThrownBy(() -> read(YAML.replace("parley score", "rm")))
        .hasMessageContaining("the command must be 'parley score PROTOCOL DATA/path'");
  }

  private Regression read(String yaml) throws IOException {
    return RegressionFile.read(Files.writeString(folder.resolve("regression.yaml"), yaml));
  }

  private static Map<String, BigDecimal> figures(String articles, String source, String cue) {
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    figures.put("articles", new BigDecimal(articles));
    figures.put("source.exact.F", new BigDecimal(source));
    figures.put("cue.exact.F", new BigDecimal(cue));
    return figures;
  }
}
