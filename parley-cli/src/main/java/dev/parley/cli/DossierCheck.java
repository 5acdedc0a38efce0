package dev.parley.cli;

import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.DossierFile;
import dev.parley.record.dossier.Finding;
import dev.parley.record.dossier.MalformedDossierException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley dossier check}: says what is wrong with dossiers. */
@Command(
    name = "check",
    description = {
      "Says what is wrong or questionable in dossiers: file, line, column and why.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all can be used; there may be warnings",
      "1:at least one cannot be used",
      "2:wrong usage"
    })
final class DossierCheck implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Dossiers.")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    boolean good = true;
    for (Path file : files) {
      good &= check(file);
    }
    return good ? 0 : 1;
  }

  private boolean check(Path file) {
    PrintWriter out = spec.commandLine().getOut();
    try {
      DossierFile read = DossierFile.read(file);
      print(read.warnings());
      Dossier dossier = read.dossier();
      out.println(
          Printable.line(file.toString())
              + ": good: "
              + Count.of(dossier.parties().size(), "party", "parties")
              + ", "
              + Count.of(dossier.issues().size(), "issue", "issues")
              + (read.warnings().isEmpty()
                  ? ""
                  : "; " + Count.of(read.warnings().size(), "warning", "warnings")));
      return true;
    } catch (MalformedDossierException e) {
      print(e.findings());
    } catch (IOException e) {
      spec.commandLine()
          .getErr()
          .println("parley: " + Printable.line(file.toString()) + ": " + Failure.reason(e));
    }
    return false;
  }

  private void print(List<Finding> findings) {
    PrintWriter err = spec.commandLine().getErr();
    findings.forEach(finding -> err.println(Printable.line(finding.toString())));
  }
}
