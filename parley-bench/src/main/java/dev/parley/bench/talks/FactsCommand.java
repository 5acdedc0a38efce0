package dev.parley.bench.talks;

import dev.parley.bench.Repository;
import dev.parley.cli.CommandProvider;
import dev.parley.cli.Main;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.MalformedDossierException;
import dev.parley.record.store.Record;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley facts}: says how much of what the sample says its record answers right. */
@Command(
    name = "facts",
    mixinStandardHelpOptions = true,
    description = {
      "Reads the sample into a record, as parley demo does, asks it, and says how many of the facts"
          + " that were listed by hand before the answers have right. parley-bench/talks/README.md"
          + " tells what that means."
    })
public final class FactsCommand implements CommandProvider, Callable<Integer> {

  /** The facts that are counted by themselves, beside all: the first so many. */
  static final int FIRST = 50;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--verbose", description = "Name the facts that are missed, and why.")
  private boolean verbose;

  @Override
  public Object command() {
    return this;
  }

  @Override
  public Integer call() {
    try {
      print(verdicts(Repository.root()));
      return 0;
    } catch (IOException | MalformedDossierException e) {
      spec.commandLine().getErr().println("parley: " + e.getMessage());
      return 1;
    }
  }

  /** Reads the sample of a checkout into a record and judges its answers, fact by fact. */
  static Map<Fact, Verdict> verdicts(Path root) throws IOException, MalformedDossierException {
    Path folder = Files.createTempDirectory("parley-facts");
    try {
      Path file = folder.resolve("sample.db");
      fill(file);
      Dossier dossier = Dossier.read(folder.resolve("sample.yaml"));
      List<Fact> facts = Fact.read(root.resolve("parley-bench/talks/facts.jsonl"));
      try (Record record = Record.openToRead(file.toString())) {
        return judge(facts, new AskedRecord(record, dossier));
      }
    } finally {
      delete(folder);
    }
  }

  private static void fill(Path file) throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    PrintStream out = new PrintStream(PrintStream.nullOutputStream());
    int code =
        Main.run(
            new ByteArrayInputStream(new byte[0]), out, err, "demo", "--keep", file.toString());
    if (code != 0) {
      throw new IOException(said.toString(StandardCharsets.UTF_8));
    }
  }

  private static Map<Fact, Verdict> judge(List<Fact> facts, AskedRecord asked) {
    StanceChecks stances = new StanceChecks(asked);
    ClaimChecks claims = new ClaimChecks(asked);
    HappeningChecks happenings = new HappeningChecks(asked);
    Map<Fact, Verdict> verdicts = new LinkedHashMap<>();
    for (Fact fact : facts) {
      verdicts.put(
          fact,
          switch (fact.kind()) {
            case "position" -> stances.position(fact);
            case "shift" -> stances.shift(fact);
            case "denial" -> claims.denial(fact);
            case "decline" -> claims.decline(fact);
            case "condition" -> claims.condition(fact);
            case "meeting" -> happenings.meeting(fact);
            case "document" -> happenings.document(fact);
            case "claim" -> claims.claim(fact);
            default -> throw new IllegalArgumentException("a fact of kind " + fact.kind());
          });
    }
    return verdicts;
  }

  /**
   * Measures this checkout: how many facts of each kind are right, of the first fifty, and of all.
   *
   * @throws IOException if the sample or its facts cannot be read
   */
  public static Map<String, BigDecimal> figures() throws IOException {
    try {
      Map<String, BigDecimal> figures = new LinkedHashMap<>();
      tallies(verdicts(Repository.root()))
          .forEach((name, tally) -> figures.put(name, BigDecimal.valueOf(tally.right())));
      return figures;
    } catch (MalformedDossierException e) {
      throw new IOException(e);
    }
  }

  private record Tally(int right, int all) {
    Tally and(boolean one) {
      return new Tally(right + (one ? 1 : 0), all + 1);
    }
  }

  private static Map<String, Tally> tallies(Map<Fact, Verdict> verdicts) {
    Map<String, Tally> kinds = new LinkedHashMap<>();
    Tally first = new Tally(0, 0);
    Tally all = new Tally(0, 0);
    for (Map.Entry<Fact, Verdict> each : verdicts.entrySet()) {
      boolean right = each.getValue().isRight();
      String kind = each.getKey().kind();
      kinds.put(kind, kinds.getOrDefault(kind, new Tally(0, 0)).and(right));
      first = all.all() < FIRST ? first.and(right) : first;
      all = all.and(right);
    }
    kinds.put("first." + FIRST, first);
    kinds.put("all", all);
    return kinds;
  }

  private void print(Map<Fact, Verdict> verdicts) {
    PrintWriter out = spec.commandLine().getOut();
    tallies(verdicts)
        .forEach(
            (name, tally) ->
                out.printf(Locale.ROOT, "%-9s %2d of %2d%n", name, tally.right(), tally.all()));
    if (verbose) {
      verdicts.forEach(
          (fact, verdict) -> out.println(fact.id() + " " + fact.kind() + ": " + verdict));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
