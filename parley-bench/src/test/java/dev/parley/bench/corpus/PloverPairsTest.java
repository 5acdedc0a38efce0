package dev.parley.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.model.EventType;
import dev.parley.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PloverPairsTest {

  @TempDir private Path folder;

  @Test
  void marksAreTakenOut() throws IOException {
    Path file =
        write("{\"marked\": \"<s>Oslo</s> asked <t>Bern</t> to wait.\", \"type\": \"REQUEST\"}");
    assertThat(PloverPairs.read(file))
        .containsExactly(
            new PloverPairs.Pair(
                "Oslo asked Bern to wait.", new Span(0, 4), new Span(11, 15), "REQUEST"));
  }

  @Test
  void whoIsNotMarkedIsNotNamed() throws IOException {
    Path file = write("{\"marked\": \"<s>Teachers</s> went on strike.\", \"type\": \"PROTEST\"}");
    assertThat(PloverPairs.read(file).get(0).target()).isNull();
  }

  @Test
  void aMarkWithoutWordsIsTold() throws IOException {
    Path file = write("{\"marked\": \"<s>Oslo asked.\", \"type\": \"REQUEST\"}");
    assertThatThrownBy(() -> PloverPairs.read(file))
        .isInstanceOf(MalformedCorpusException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("1");
  }

  @Test
  void yieldingIsOneType() {
    assertThat(PloverPairs.typeOf(EventType.CONCEDE)).isEqualTo("YIELD");
    assertThat(PloverPairs.typeOf(EventType.RETREAT)).isEqualTo("YIELD");
    assertThat(PloverPairs.typeOf(EventType.AID)).isEqualTo("AID");
  }

  private Path write(String line) throws IOException {
    return Files.writeString(folder.resolve("pairs.jsonl"), line + "\n");
  }
}
