package dev.parley.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.bench.Repository;
import dev.parley.reading.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Statements of our own, hard on purpose or from the sample; the floors lie a little below what is
 * reached.
 */
class HardStatementsTest {

  @Test
  void mostAreFoundAndRead() throws IOException {
    Map<String, Double> figures = figures("hard.jsonl");
    assertThat(figures.get("statements.gold")).isEqualTo(65);
    assertThat(figures.get("statement.found.F")).isGreaterThan(68);
    assertThat(figures.get("form.accuracy")).isGreaterThan(95);
    assertThat(figures.get("negated.accuracy")).isGreaterThan(88);
    assertThat(figures.get("basis.accuracy")).isGreaterThan(80);
    assertThat(figures.get("condition.F")).isGreaterThan(75);
  }

  @Test
  void mostOfTheSampleIsFoundAndRead() throws IOException {
    Map<String, Double> figures = figures("talks.jsonl");
    assertThat(figures.get("statements.gold")).isEqualTo(159);
    assertThat(figures.get("statement.found.F")).isGreaterThan(82);
    assertThat(figures.get("statement.linked.F")).isGreaterThan(78);
    assertThat(figures.get("basis.accuracy")).isGreaterThan(92);
    assertThat(figures.get("speaker_code.accuracy")).isGreaterThan(74);
    assertThat(figures.get("act.accuracy")).isGreaterThan(57);
    assertThat(figures.get("condition.F")).isGreaterThan(88);
  }

  private static Map<String, Double> figures(String file) throws IOException {
    Path gold = Repository.root().resolve("parley-bench/hard").resolve(file);
    Map<String, Double> figures = new HashMap<>();
    try (Reader reader = Reader.open()) {
      for (Figure figure : Protocol.GOLD.score(gold, Predictor.from(reader))) {
        figures.put(figure.name(), figure.value().doubleValue());
      }
    }
    return figures;
  }
}
