package dev.parley.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley dossier}: the file that describes a negotiation. */
@Command(
    name = "dossier",
    description = {
      "Begins, checks and shows dossiers.",
      "",
      "A dossier is a YAML file that names a negotiation: its parties, the issues to which"
          + " statements are sorted, documents and meetings known already, and the feeds that bring"
          + " news of it.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {DossierInit.class, DossierCheck.class, DossierShow.class})
final class DossierCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "which command: init, check or show?");
  }
}
