package dev.parley.cli;

import dev.parley.record.correction.Correction;
import dev.parley.record.store.Record;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A sub-command that makes corrections, and prints the number of each. */
abstract class CorrectionCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private RecordOption record = new RecordOption();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${env:USER:-${sys:user.name}}",
      description = "Who makes the correction (${DEFAULT-VALUE}).")
  private String by = "";

  @Option(names = "--reason", paramLabel = "WORDS", description = "Why.")
  private @Nullable String reason;

  /**
   * Returns what to correct.
   *
   * @throws IllegalArgumentException if it cannot be; the message says why
   */
  abstract List<Correction> corrections(Record opened);

  /** Returns 0 if the corrections are made and 1 if not. */
  @Override
  public Integer call() {
    try (Record opened = record.openThere()) {
      for (Correction correction : corrections(opened)) {
        spec.commandLine().getOut().println("correction " + opened.correct(correction, by, reason));
      }
      return 0;
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(String.valueOf(e.getMessage()), e);
    }
  }
}
