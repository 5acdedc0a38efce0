package dev.parley.cli;

import dev.parley.record.correction.Correction;
import dev.parley.record.store.Record;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley correct reject}: what was read is no statement. */
@Command(
    name = "reject",
    description = {"Rejects an entry: it is no statement, and is no longer shown.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class CorrectReject extends CorrectionCommand {

  @Parameters(paramLabel = "ENTRY", description = "The id of the entry.")
  private String entry = "";

  @Override
  List<Correction> corrections(Record opened) {
    return List.of(new Correction.Reject(entry));
  }
}
