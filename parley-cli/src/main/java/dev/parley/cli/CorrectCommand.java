package dev.parley.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley correct}: what people know better than the reader. */
@Command(
    name = "correct",
    description = {
      "Corrects what a record holds.",
      "",
      "Corrections lie over what was read and take nothing away: each has a number, somebody who"
          + " made it and a day, and can be undone. They stay when articles are read again.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      CorrectReject.class,
      CorrectRestore.class,
      CorrectAdd.class,
      CorrectSet.class,
      CorrectMove.class,
      CorrectMerge.class,
      CorrectUndo.class,
      CorrectList.class,
      CorrectExport.class
    })
final class CorrectCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "which command: " + String.join(", ", spec.commandLine().getSubcommands().keySet()) + "?");
  }
}
