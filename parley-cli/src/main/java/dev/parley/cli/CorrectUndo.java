package dev.parley.cli;

import dev.parley.record.correction.Correction;
import dev.parley.record.store.Record;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley correct undo}: a correction holds no longer. */
@Command(
    name = "undo",
    description = {"Undoes a correction. An undoing can be undone.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class CorrectUndo extends CorrectionCommand {

  @Parameters(paramLabel = "NUMBER", description = "The number of the correction.")
  private long number;

  @Override
  List<Correction> corrections(Record opened) {
    return List.of(new Correction.Undo(number));
  }
}
