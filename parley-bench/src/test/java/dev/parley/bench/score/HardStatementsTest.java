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
 * Statements of our own that are hard on purpose; the floors lie a little below what is reached.
 */
class HardStatementsTest {

  @Test
  void mostAreFoundAndRead() throws IOException {
    Path gold = Repository.root().resolve("parley-bench/hard/hard.jsonl");
    Map<String, Double> figures = new HashMap<>();
    try (Reader reader = Reader.open()) {
      for (Figure figure : Protocol.GOLD.score(gold, Predictor.from(reader))) {
        figures.put(figure.name(), figure.value().doubleValue());
      }
    }
    assertThat(figures.get("statements.gold")).isEqualTo(65);
    assertThat(figures.get("statement.found.F")).isGreaterThan(68);
    assertThat(figures.get("form.accuracy")).isGreaterThan(95);
    assertThat(figures.get("negated.accuracy")).isGreaterThan(88);
    assertThat(figures.get("basis.accuracy")).isGreaterThan(80);
    assertThat(figures.get("condition.F")).isGreaterThan(75);
  }
}
