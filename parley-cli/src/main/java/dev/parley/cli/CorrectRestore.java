package dev.parley.cli;

import dev.parley.record.correction.Correction;
import dev.parley.record.correction.MadeCorrection.Kind;
import dev.parley.record.store.Record;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley correct restore}: a rejected entry is one after all. */
@Command(
    name = "restore",
    description = {"Restores a rejected entry, by undoing its rejection.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class CorrectRestore extends CorrectionCommand {

  @Parameters(paramLabel = "ENTRY", description = "The id of the entry.")
  private String entry = "";

  @Override
  List<Correction> corrections(Record opened) {
    List<Correction> undone =
        opened.corrections(entry).stream()
            .filter(made -> made.kind() == Kind.REJECT && made.holds())
            .map(made -> (Correction) new Correction.Undo(made.number()))
            .toList();
    if (undone.isEmpty()) {
      throw new IllegalArgumentException("entry " + entry + " is not rejected");
    }
    return undone;
  }
}
