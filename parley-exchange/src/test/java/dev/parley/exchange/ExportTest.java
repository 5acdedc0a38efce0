package dev.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.record.store.Record;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

  @TempDir private Path data;
  @TempDir private Path folder;

  private @Nullable Record opened;

  private Record record() {
    if (opened == null) {
      opened = WaterTalks.record(data);
    }
    return opened;
  }

  @AfterEach
  void close() {
    record().close();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileThatIsThereIsNotOverwrittenUnlessThatIsAskedFor() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "mine");

    assertThatThrownBy(() -> Export.write(Format.JSONL, WaterTalks.all(record()), file, false))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("is there already");
    assertThat(file).hasContent("mine");

    Export.write(Format.JSONL, WaterTalks.all(record()), file, true);
    assertThat(Files.readString(file)).startsWith("{\"id\":\"water-1\"");
    assertThat(files()).containsExactly("a.jsonl");
  }

  @Test
  void aFolderThatIsNotEmptyIsRefusedAndKeepsItsOtherFilesWhenForced() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");

    assertThatThrownBy(() -> Export.write(Format.CSV, WaterTalks.all(record()), folder, false))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("not empty");

    Export.write(Format.CSV, WaterTalks.all(record()), folder, true);
    assertThat(files()).contains("articles.csv", "notes.txt");
  }

  @Test
  void whatFailsLeavesNothingBehind() throws IOException {
    record().close();

    assertThatThrownBy(
            () ->
                Export.write(
                    Format.JSONL, WaterTalks.all(record()), folder.resolve("a.jsonl"), false))
        .isInstanceOf(RuntimeException.class);
    assertThat(files()).isEmpty();
  }
}
