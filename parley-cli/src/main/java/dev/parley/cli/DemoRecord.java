package dev.parley.cli;

import dev.parley.record.copy.Likeness;
import dev.parley.record.copy.Syndication;
import dev.parley.record.store.Record;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The sample in a record that is thrown away when it is closed, with its dossier beside it.
 *
 * @param folder where both are
 */
record DemoRecord(Path folder) implements AutoCloseable {

  /** Reads the sample into a new record. */
  static DemoRecord read(Streams streams, Function<List<Path>, ArticleReader> reader)
      throws IOException {
    DemoRecord demo = new DemoRecord(Files.createTempDirectory("parley-demo"));
    Files.writeString(demo.dossier(), Sample.dossierText());
    Syndication copies = new Syndication(Likeness.USUAL);
    try (Record record = Record.open(demo.file().toString(), copies, Clock.systemUTC())) {
      new SampleReading(reader, words -> streams.err().println("parley: " + words)).into(record);
    }
    return demo;
  }

  /** Returns the record's file. */
  Path file() {
    return folder.resolve("demo.db");
  }

  /** Returns the dossier's file. */
  Path dossier() {
    return folder.resolve("demo.yaml");
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": cannot be thrown away", e);
    }
  }
}
