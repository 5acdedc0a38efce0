package dev.parley.bench.answer;

import dev.parley.cli.CommandProvider;
import dev.parley.record.Entry;
import dev.parley.record.claim.Claims;
import dev.parley.record.coalition.Coalitions;
import dev.parley.record.condition.Pledges;
import dev.parley.record.party.Parties;
import dev.parley.record.position.Positions;
import dev.parley.record.speaker.Speakers;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley answer-speed}: measures how fast questions to a record are answered. */
@Command(
    name = "answer-speed",
    mixinStandardHelpOptions = true,
    description = {
      "Measures how fast questions to a record are answered, the database left out.",
      "Entries are made up, and the same each time. Making them is part of the time, once for each"
          + " pass, and told in the first row."
    })
public final class AnswerSpeedCommand implements CommandProvider, Callable<Integer> {

  private static final int RUNS = 40;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--size",
      paramLabel = "N",
      description = "How many statements; 1000000 if not given.")
  private int size = 1_000_000;

  @Override
  public Object command() {
    return this;
  }

  @Override
  public Integer call() {
    Parties parties = MadeUpEntries.parties();
    List<Entry> ofOne = MadeUpEntries.stream(size).filter(MadeUpEntries::isOfOnePosition).toList();
    row("making the entries", () -> (int) MadeUpEntries.stream(size).filter(e -> true).count());
    onePosition(ofOne, parties);
    row("positions", () -> Positions.of(MadeUpEntries.stream(size), parties).size());
    row("claims", () -> Claims.contested(() -> MadeUpEntries.stream(size)).size());
    row("conditions", () -> Pledges.of(MadeUpEntries.stream(size)).size());
    row("speakers", () -> Speakers.of(MadeUpEntries.stream(size)).size());
    row("coalitions", () -> Coalitions.between(parties, MadeUpEntries.stream(size)).size());
    return 0;
  }

  private void onePosition(List<Entry> entries, Parties parties) {
    long[] nanos = new long[RUNS];
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      Positions.table(Positions.of(entries.stream(), parties));
      nanos[run] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    print(
        String.format(
            Locale.ROOT,
            "position of one party on one issue, %d of %d statements: p50 %.0f ms, p95 %.0f ms",
            entries.size(),
            size,
            nanos[RUNS / 2] / 1e6,
            nanos[RUNS * 95 / 100] / 1e6));
  }

  private void row(String question, IntSupplier answer) {
    long start = System.nanoTime();
    int rows = answer.getAsInt();
    double seconds = (System.nanoTime() - start) / 1e9;
    print(String.format(Locale.ROOT, "%s: %d rows, %.1f s", question, rows, seconds));
  }

  private void print(String line) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(line);
    out.flush();
  }
}
