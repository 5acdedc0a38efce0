package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderVersionTest {

  @TempDir private Path folder;

  @Test
  void theSameReaderHasTheSameVersion() throws IOException {
    assertThat(ReaderVersion.of(List.of()))
        .isEqualTo(ReaderVersion.of(List.of()))
        .startsWith(Version.number() + "+");
  }

  @Test
  void aReaderWithOtherActorsIsAnother() throws IOException {
    Path actors = Files.writeString(folder.resolve("actors.tsv"), "Ada Berg\tSWE GOV\n");
    String with = ReaderVersion.of(List.of(actors));

    assertThat(with).isNotEqualTo(ReaderVersion.of(List.of()));
    Files.writeString(actors, "Ada Berg\tNOR GOV\n");
    assertThat(ReaderVersion.of(List.of(actors))).isNotEqualTo(with);
  }
}
