package dev.parley.bench;

import dev.parley.bench.record.Measurement;
import dev.parley.cli.CommandProvider;
import dev.parley.record.store.RecordException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley record-speed}: measures how fast a record takes in and gives back. */
@Command(
    name = "record-speed",
    mixinStandardHelpOptions = true,
    description = {
      "Measures how fast a record takes statements in and gives them back.",
      "Articles are made up and the same each time; each is one transaction."
    })
public final class RecordSpeedCommand implements CommandProvider, Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--sizes",
      split = ",",
      paramLabel = "N",
      description = "Numbers of statements, ascending; 10000,100000,1000000 if not given.")
  private List<Integer> sizes = List.of(10_000, 100_000, 1_000_000);

  @Option(
      names = "--postgres",
      paramLabel = "URL",
      description =
          "An empty PostgreSQL database, jdbc:postgresql://..., to measure beside SQLite.")
  private @Nullable String postgres;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description = "Where the SQLite file is made, and removed again; the temporary folder.")
  private Path folder = Path.of(System.getProperty("java.io.tmpdir"));

  @Override
  public Object command() {
    return this;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      Path made = Files.createTempDirectory(folder, "record-speed");
      try {
        out.println(Measurement.Row.heading());
        measure("sqlite", made.resolve("parley.db").toString(), out);
        if (postgres == null) {
          err.println("parley: PostgreSQL is not measured; --postgres names a database");
        } else {
          measure("postgresql", postgres, out);
        }
      } finally {
        remove(made);
      }
      return 0;
    } catch (IOException e) {
      err.println("parley: " + Problem.of(e));
    } catch (RecordException e) {
      err.println("parley: " + e.getMessage());
    }
    return 1;
  }

  private void measure(String kind, String where, PrintWriter out) {
    Measurement.of(
        kind,
        where,
        sizes,
        row -> {
          out.println(row);
          out.flush();
        });
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
