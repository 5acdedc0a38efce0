package dev.parley.cli;

import dev.parley.record.correction.Correction;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.Issue;
import dev.parley.record.dossier.MalformedDossierException;
import dev.parley.record.store.Record;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley correct move}: an entry belongs to another issue. */
@Command(
    name = "move",
    description = {"Moves an entry to another issue of the dossier.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class CorrectMove extends CorrectionCommand {

  @Parameters(index = "0", paramLabel = "ENTRY", description = "The id of the entry.")
  private String entry = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ISSUE",
      description = "The id of the issue. Without one, the entry belongs to none.")
  private @Nullable String issue;

  @Option(
      names = "--dossier",
      paramLabel = "FILE",
      description =
          "The dossier that has the issue; with it, an issue that is not there is refused.")
  private @Nullable Path dossier;

  @Override
  List<Correction> corrections(Record opened) {
    if (dossier != null && issue != null) {
      check(dossier, issue);
    }
    return List.of(new Correction.Move(entry, issue));
  }

  private static void check(Path file, String wanted) {
    try {
      Dossier read = RecordOptions.read(file);
      if (read.issue(wanted).isEmpty()) {
        throw new IllegalArgumentException(
            "the dossier has no issue \""
                + wanted
                + "\", only "
                + read.issues().stream().map(Issue::id).collect(Collectors.joining(", ")));
      }
    } catch (MalformedDossierException e) {
      throw new IllegalArgumentException(String.valueOf(e.findings().get(0)), e);
    }
  }
}
