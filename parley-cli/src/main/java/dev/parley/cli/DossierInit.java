package dev.parley.cli;

import dev.parley.record.dossier.DossierFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley dossier init}: writes a dossier to begin with. */
@Command(
    name = "init",
    description = {
      "Writes a dossier to begin with, an example whose notes say what goes where.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it is written",
      "1:it cannot be written, or the file is there already",
      "2:wrong usage"
    })
final class DossierInit implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      description = "The file to write, talks.yaml say. One that is there is left alone.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    String name = Printable.line(file.toString());
    try {
      Files.writeString(file, DossierFile.template(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      err.println("parley: " + name + ": is there already");
      return 1;
    } catch (IOException e) {
      err.println("parley: " + name + ": " + Failure.reason(e));
      return 1;
    }
    spec.commandLine().getOut().println(name + " is written; change it to what you follow.");
    return 0;
  }
}
