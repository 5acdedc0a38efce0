package dev.parley.bench.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.bench.Repository;
import dev.parley.bench.SharedData;
import dev.parley.reading.Reader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader is as good as it was when its scores were pinned. */
class RegressionsTest {

  @ParameterizedTest
  @ValueSource(strings = {"polnear-dev.yaml", "polnear-dev-chunks.yaml"})
  void noPinnedScoreHasFallen(String name) throws IOException {
    Path data = SharedData.require("data");
    Regression regression =
        RegressionFile.read(Repository.root().resolve("parley-bench/regressions").resolve(name));
    assumeTrue(regression.isPinned(), () -> "no scores are pinned yet in " + name);
    assertThat(regression.changedData(data)).as("data that is not what was scored").isEmpty();
    try (Reader reader = Reader.open()) {
      assertThat(regression.fallen(regression.moved(regression.measure(data, reader)))).isEmpty();
    }
  }
}
