package dev.parley.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows for small corpora of our own, as the reference scorer printed them. */
class PinnedScoresTest {

  @Test
  void articlesAnnotatedByTheCodebookGetTheReferenceFigures() throws Exception {
    assertThat(rows(Protocol.GOLD, "gold.jsonl", "gold-predictions.jsonl"))
        .isEqualTo(pinned("gold-score.txt"));
  }

  @Test
  void bratFoldersGetTheReferenceFigures() throws Exception {
    assertThat(rows(Protocol.POLNEAR, "polnear", "gold-predictions.jsonl"))
        .isEqualTo(pinned("polnear-score.txt"));
  }

  @Test
  void chunksGetTheReferenceFigures() throws Exception {
    assertThat(rows(Protocol.CHUNKS, "chunks.jsonl", "chunk-predictions.jsonl"))
        .isEqualTo(pinned("chunks-score.txt"));
  }

  @Test
  void theAnnotationsThemselvesAreRightInEveryWay() throws Exception {
    assertThat(rows(Protocol.GOLD, "gold.jsonl", "gold.jsonl"))
        .filteredOn(row -> row.contains(".F ") || row.contains(".accuracy "))
        .filteredOn(row -> !row.startsWith("statement.found") && !row.startsWith("statement.lin"))
        .allMatch(row -> row.endsWith(" 100.0"));
  }

  private static List<String> rows(Protocol protocol, String gold, String predictions)
      throws Exception {
    return protocol.score(fixture(gold), Predictor.from(fixture(predictions))).stream()
        .map(Figure::toString)
        .toList();
  }

  private static List<String> pinned(String name) throws IOException, URISyntaxException {
    return Files.readAllLines(fixture(name));
  }

  private static Path fixture(String name) throws URISyntaxException {
    return Path.of(PinnedScoresTest.class.getResource(name).toURI());
  }
}
