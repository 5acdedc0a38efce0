package dev.parley.bench;

import dev.parley.bench.regression.Movement;
import dev.parley.bench.regression.Regression;
import dev.parley.bench.regression.RegressionFile;
import dev.parley.cli.CommandProvider;
import dev.parley.reading.Reader;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley regressions}: measures every pinned score again and says what moved. */
@Command(
    name = "regressions",
    mixinStandardHelpOptions = true,
    description = {
      "Measures every pinned score again and says what moved.",
      "Ends with 1 if a score fell by more than its tolerance, or the data is not what it was."
    })
public final class RegressionsCommand implements CommandProvider, Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The annotated articles; ../shared/data beside the checkout if not given.")
  private @Nullable Path data;

  @Option(names = "--update", description = "Pin the scores measured now.")
  private boolean update;

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      description = "With --update: what changed. If not given, the figures that moved.")
  private @Nullable String note;

  @Parameters(
      paramLabel = "FILE",
      description = "Regression files; all in parley-bench/regressions if none are given.")
  private List<Path> files = List.of();

  @Override
  public Object command() {
    return this;
  }

  @Override
  public Integer call() {
    Path root = Repository.root();
    Path articles = data != null ? data : root.resolve("../shared/data").normalize();
    try (Reader reader = Reader.open()) {
      boolean good = true;
      for (Path file : chosen(root)) {
        good &= check(file, articles, reader);
      }
      return good ? 0 : 1;
    } catch (IOException e) {
      spec.commandLine().getErr().println("parley: " + Problem.of(e));
      return 1;
    }
  }

  private List<Path> chosen(Path root) throws IOException {
    return files.isEmpty() ? RegressionFile.in(root.resolve("parley-bench/regressions")) : files;
  }

  private boolean check(Path file, Path articles, Reader reader) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Regression regression = RegressionFile.read(file);
    out.println(file.getFileName() + ": " + regression.command());
    List<String> changed = regression.changedData(articles);
    if (!changed.isEmpty()) {
      out.println("  not measured: not the data it was pinned on: " + String.join(", ", changed));
      return false;
    }
    boolean otherModel = regression.isModelChanged();
    if (otherModel) {
      out.println("  another model than that of " + regression.date());
    }
    Map<String, BigDecimal> figures = regression.measure(articles, reader);
    List<Movement> moved = regression.moved(figures);
    List<Movement> fallen = regression.isPinned() ? regression.fallen(moved) : List.of();
    moved.forEach(one -> out.println("  " + one + (fallen.contains(one) ? " fell" : "")));
    if (moved.isEmpty()) {
      out.println("  all " + figures.size() + " figures as pinned on " + regression.date());
    } else if (!regression.isPinned() && !update) {
      out.println("  nothing is pinned yet; --update does");
    }
    if (update && (otherModel || !moved.isEmpty())) {
      RegressionFile.write(file, regression.pinned(figures, why(regression, moved), articles));
      out.println("  pinned");
    }
    return update || fallen.isEmpty();
  }

  private String why(Regression regression, List<Movement> moved) {
    if (note != null) {
      return note;
    }
    if (moved.isEmpty()) {
      return "Another model, the same scores.";
    }
    return regression.isPinned()
        ? moved.stream().map(Movement::toString).collect(Collectors.joining("; "))
        : "First scores.";
  }
}
