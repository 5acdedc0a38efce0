package dev.parley.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.bench.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Our figures are those of the reference scorer, row by row and to the digit, on real annotations
 * and predictions that differ from them in every way we could think of.
 */
class ReferenceAgreementTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}, disturbed with seed {2}")
  @CsvSource({
    "GOLD, data/gold/dev.jsonl, 1",
    "GOLD, data/gold/dev.jsonl, 2",
    "GOLD, data/gold/dev.jsonl, 3",
    "POLNEAR, data/polnear/dev, 4",
    "POLNEAR, data/polnear/dev, 5",
    "CHUNKS, data/polnear/dev-chunks.txt, 6",
    "CHUNKS, data/polnear/dev-chunks.txt, 7",
    "HTML, data/html/ground-truth.json, 8",
    "HTML, data/html/ground-truth.json, 9"
  })
  void everyRowIsTheReferenceScorers(Protocol protocol, String data, long seed)
      throws IOException, InterruptedException {
    Path reference = SharedData.require("score.py");
    Path gold = SharedData.require(data);
    Path predictions = folder.resolve("predictions.jsonl");
    Files.write(predictions, new Disturbance(seed).of(protocol, gold));

    List<String> rows =
        protocol.score(gold, Predictor.from(predictions)).stream().map(Figure::toString).toList();

    assertThat(rows).isEqualTo(python(reference, protocol, gold, predictions));
    assertThat(rows).as("a disturbance that leaves something to score").anyMatch(this::isBetween);
  }

  private boolean isBetween(String row) {
    return row.contains(".F ")
        && List.of(" 100.0", " 0.0", " 1.000", " 0.000").stream().noneMatch(row::endsWith);
  }

  private List<String> python(Path script, Protocol protocol, Path gold, Path predictions)
      throws IOException, InterruptedException {
    Path out = folder.resolve("reference.txt");
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "python3",
                  script.toString(),
                  protocol.name().toLowerCase(Locale.ROOT),
                  gold.toString(),
                  predictions.toString())
              .redirectOutput(out.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "python3 is not here");
      throw e;
    }
    assertThat(process.waitFor()).isZero();
    return Files.readAllLines(out);
  }
}
