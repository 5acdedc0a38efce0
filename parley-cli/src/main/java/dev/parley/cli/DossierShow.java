package dev.parley.cli;

import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.Finding;
import dev.parley.record.dossier.MalformedDossierException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley dossier show}: prints what a dossier holds. */
@Command(
    name = "show",
    description = {"Prints what a dossier holds.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it is printed", "1:it cannot be used", "2:wrong usage"})
final class DossierShow implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "One JSON object instead of text.")
  private boolean json;

  @Parameters(paramLabel = "FILE", description = "The dossier.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      Dossier dossier = Dossier.read(file);
      out.println(json ? JsonDossier.of(dossier) : DossierText.of(dossier));
      return 0;
    } catch (MalformedDossierException e) {
      for (Finding finding : e.findings()) {
        err.println(Printable.line(finding.toString()));
      }
    } catch (IOException e) {
      err.println("parley: " + Printable.line(file.toString()) + ": " + Failure.reason(e));
    }
    return 1;
  }
}
