package dev.parley.bench.dossier;

import dev.parley.bench.Repository;
import dev.parley.cli.CommandProvider;
import dev.parley.reading.embedding.Embedder;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.MalformedDossierException;
import dev.parley.record.dossier.Sorter;
import dev.parley.record.dossier.Sorting;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley sorting}: says how well statements are sorted to the issues of dossiers. */
@Command(
    name = "sorting",
    mixinStandardHelpOptions = true,
    description = {
      "Says how well statements are sorted to the issues of dossiers.",
      "Each dossier, NAME.yaml, has its examples beside it, NAME.tsv. The odd lines are for choosing"
          + " the threshold, the even lines for testing it."
    })
public final class SortingCommand implements CommandProvider, Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--wrong", description = "Print the examples for choosing that lie wrong, too.")
  private boolean wrong;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "The dossiers; parley-bench/sorting if not given.")
  private @Nullable Path folder;

  @Override
  public Object command() {
    return this;
  }

  @Override
  public Integer call() {
    Path from = folder != null ? folder : Repository.root().resolve("parley-bench/sorting");
    List<SortedExample> choosing = new ArrayList<>();
    List<SortedExample> testing = new ArrayList<>();
    try (Embedder embedder = Embedder.open()) {
      for (Path file : dossiers(from)) {
        sort(file, embedder, choosing, testing);
      }
    } catch (IOException | MalformedDossierException e) {
      spec.commandLine().getErr().println("parley: " + e.getMessage());
      return 1;
    }
    print(choosing, testing);
    return 0;
  }

  private static List<Path> dossiers(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.yaml")) {
      List<Path> sorted = new ArrayList<>();
      files.forEach(sorted::add);
      sorted.sort(null);
      return sorted;
    }
  }

  private static void sort(
      Path file, Embedder embedder, List<SortedExample> choosing, List<SortedExample> testing)
      throws IOException, MalformedDossierException {
    Dossier dossier = Dossier.read(file);
    String name = file.getFileName().toString().replace(".yaml", ".tsv");
    Sorter sorter = Sorter.of(dossier, embedder::embed);
    List<SortedExample> half = choosing;
    for (SortingExample example : SortingExample.read(file.resolveSibling(name), dossier)) {
      half.add(new SortedExample(example, sorter.sort(example.content(), example.cue())));
      half = half == choosing ? testing : choosing;
    }
  }

  private void print(List<SortedExample> choosing, List<SortedExample> testing) {
    PrintWriter out = spec.commandLine().getOut();
    double best = SortingFigures.bestThreshold(choosing);
    out.printf(Locale.ROOT, "threshold.chosen %.2f%n", best);
    out.printf(Locale.ROOT, "threshold.used %.2f%n", Sorting.THRESHOLD);
    new SortingFigures(choosing, Sorting.THRESHOLD).rows("choosing").forEach(out::println);
    new SortingFigures(testing, Sorting.THRESHOLD).rows("testing").forEach(out::println);
    if (wrong) {
      choosing.stream()
          .filter(one -> !one.isRight(Sorting.THRESHOLD))
          .forEach(one -> out.println(one.example() + " " + one.sorting()));
    }
  }
}
