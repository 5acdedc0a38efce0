package dev.parley.bench.fuzz;

import dev.parley.cli.CommandProvider;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley fuzz}: reads broken inputs and says which did harm. */
@Command(
    name = "fuzz",
    mixinStandardHelpOptions = true,
    description = {
      "Reads inputs that are broken on purpose and says which did harm.",
      "Ends with 1 if one ended in an unchecked exception, took more than 5 s or 1 GB."
    })
public final class FuzzCommand implements CommandProvider, Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** What there is to be fuzzed. */
  enum Kind {
    PAGES {
      @Override
      FuzzTarget target() {
        return new PageTarget();
      }
    },
    FEEDS {
      @Override
      FuzzTarget target() {
        return new FeedTarget();
      }
    };

    abstract FuzzTarget target();
  }

  @Parameters(index = "0", paramLabel = "pages|feeds", description = "What is read.")
  private Kind kind = Kind.PAGES;

  @Option(
      names = "--cases",
      paramLabel = "N",
      description = "How many inputs (${DEFAULT-VALUE}).",
      defaultValue = "100000")
  private long cases;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The first input's seed; one more for each that follows (${DEFAULT-VALUE}).",
      defaultValue = "1")
  private long seed;

  @Override
  public Object command() {
    return this;
  }

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    try {
      FuzzRun run = new FuzzRun(kind.target());
      List<FuzzRun.Finding> findings = run.over(seed, cases);
      findings.forEach(one -> out.println("seed " + one.seed() + ": " + one.problem()));
      out.println("cases " + cases + "\nrefused " + run.refused() + "\nharmful " + findings.size());
      return findings.isEmpty() ? 0 : 1;
    } catch (IOException e) {
      spec.commandLine().getErr().println("parley: " + e.getMessage());
      return 1;
    }
  }
}
