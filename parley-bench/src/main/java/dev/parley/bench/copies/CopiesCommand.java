package dev.parley.bench.copies;

import dev.parley.cli.CommandProvider;
import dev.parley.record.copy.Likeness;
import dev.parley.record.copy.Signature;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley copies}: says how well copies of articles are told. */
@Command(
    name = "copies",
    mixinStandardHelpOptions = true,
    description = {
      "Says how well copies of articles are told from articles that are none.",
      "Precision and recall are of pairs, in percent; a kind's is of the pairs with one of it."
    })
public final class CopiesCommand implements CommandProvider, Callable<Integer> {

  private static final int HAPPENINGS = 80;
  private static final int FORMS = 40;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "Make copies of the .txt files in it, instead of made-up articles.")
  private @Nullable Path folder;

  @Option(names = "--seed", defaultValue = "7", description = "Another makes other cases.")
  private long seed = 7;

  @Option(names = "--containment", description = "Instead of the usual one.")
  private double containment = Likeness.USUAL.containment();

  @Option(names = "--resemblance", description = "Instead of the usual one.")
  private double resemblance = Likeness.USUAL.resemblance();

  @Option(names = "--particulars", description = "Instead of the usual one.")
  private double particulars = Likeness.USUAL.particulars();

  @Override
  public Object command() {
    return this;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<CopyCase> cases =
        folder == null
            ? CopyCase.madeUp(HAPPENINGS, FORMS, seed)
            : CopyCase.of(articles(folder), seed);
    Likeness likeness = new Likeness(containment, resemblance, particulars);
    CopyScore score = CopyScore.of(cases, likeness, seed);
    row(out, "articles", cases.size());
    row(out, "precision", 100 * score.precision());
    row(out, "recall", 100 * score.recall());
    score.recallByKind().forEach((kind, recall) -> row(out, "recall." + kind, 100 * recall));
    score.wrongByKind().forEach((kinds, pairs) -> row(out, "wrong." + kinds, pairs));
    row(out, "articles/s", Math.round(speed(cases)));
    return 0;
  }

  /** Signatures made in a second, by one thread. */
  private static double speed(List<CopyCase> cases) {
    long begun = System.nanoTime();
    long runs = 0;
    for (CopyCase one : cases) {
      runs += Signature.of(one.text()).runs();
    }
    return runs == 0 ? 0 : cases.size() / ((System.nanoTime() - begun) / 1e9);
  }

  private static List<String> articles(Path folder) throws IOException {
    List<String> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(Files.readString(file));
      }
    }
    return articles;
  }

  private static void row(PrintWriter out, String name, Object value) {
    String shown = value instanceof Double d ? String.format(Locale.ROOT, "%.2f", d) : "" + value;
    out.printf("%-28s%s%n", name, shown);
  }
}
