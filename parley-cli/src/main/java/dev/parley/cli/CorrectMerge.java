package dev.parley.cli;

import dev.parley.model.ActorCode;
import dev.parley.record.correction.Correction;
import dev.parley.record.store.Record;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley correct merge}: two names are one actor. */
@Command(
    name = "merge",
    description = {"Merges two names of one actor, also in what is read later.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class CorrectMerge extends CorrectionCommand {

  @Parameters(index = "0", paramLabel = "ACTOR", description = "The name that goes.")
  private String actor = "";

  @Parameters(index = "1", paramLabel = "INTO", description = "The name that stays.")
  private String into = "";

  @Option(
      names = "--code",
      paramLabel = "CODE",
      description =
          "Whom the actor speaks for: \"RUS GOV\". Without one, each entry keeps its own.")
  private @Nullable String code;

  @Override
  List<Correction> corrections(Record opened) {
    List<ActorCode> codes = code == null ? List.of() : ActorCode.parseAll(code);
    return List.of(new Correction.MergeActors(actor, into, codes));
  }
}
