package dev.parley.cli;

import dev.parley.record.store.Record;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley correct export}: corrections for a reader to learn from. */
@Command(
    name = "export",
    description = {
      "Prints the articles that were corrected, with their entries as they stand now, one JSON"
          + " object a line: training data for a reader.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class CorrectExport implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private RecordOption record = new RecordOption();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Record opened = record.openToRead();
        Stream<String> lines = opened.trainingLines()) {
      lines.forEach(out::println);
    }
    return 0;
  }
}
