package dev.parley.bench.warc;

import dev.parley.cli.CommandProvider;
import dev.parley.intake.Intake;
import dev.parley.intake.Policy;
import dev.parley.intake.Taken;
import dev.parley.intake.warc.Extractor;
import dev.parley.intake.warc.Place;
import dev.parley.intake.warc.WarcArticles;
import dev.parley.intake.warc.WarcItem;
import dev.parley.intake.warc.WarcLimits;
import dev.parley.model.Article;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley archive}: makes a web archive of any size, and says how fast one is read. */
@Command(
    name = "archive",
    mixinStandardHelpOptions = true,
    description = "Makes a web archive of made-up news, and says how fast an archive is read.")
public final class ArchiveCommand implements CommandProvider {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Object command() {
    return this;
  }

  @Command(
      name = "write",
      mixinStandardHelpOptions = true,
      description = "Writes an archive of pages of 5 to 60 KB; the same for the same seed.")
  int write(
      @Parameters(paramLabel = "FILE", description = "Packed if it ends with .gz.") Path file,
      @Option(names = "--records", defaultValue = "10000", description = "How many; 10,000.")
          int records,
      @Option(names = "--seed", defaultValue = "1", description = "Another makes other pages.")
          long seed)
      throws IOException {
    long bytes = new ArchiveWriter(file, seed).write(records);
    out().printf("%-16s%d%n%-16s%d%n", "records", records, "page bytes", bytes);
    return 0;
  }

  @Command(
      name = "read",
      mixinStandardHelpOptions = true,
      description =
          "Reads an archive, taking pages as they are unless told otherwise, and prints records a"
              + " second.")
  int read(
      @Parameters(paramLabel = "FILE", description = "A .warc, .wet, or either packed by gzip.")
          Path file,
      @Option(names = "--threads", defaultValue = "2", description = "Beside the reading one; 2.")
          int threads,
      @Option(names = "--extract", description = "Make articles of pages, as parley read does.")
          boolean extract)
      throws IOException {
    Extractor extractor =
        extract ? Extractor.of(new Intake(Policy.USUAL)) : ArchiveCommand::undecided;
    int documents = 0;
    int articles = 0;
    int passed = 0;
    int failed = 0;
    long begun = System.nanoTime();
    try (WarcArticles outcomes =
        WarcArticles.open(file, Place.START, WarcLimits.USUAL, extractor, threads)) {
      for (var one = outcomes.next(); one != null; one = outcomes.next()) {
        articles += one.taken() instanceof Taken.Whole ? 1 : 0;
        documents += one.item() instanceof WarcItem.Document ? 1 : 0;
        passed += one.item() instanceof WarcItem.Passed ? 1 : 0;
        if (one.item() instanceof WarcItem.Failed broken) {
          failed++;
          spec.commandLine().getErr().println("parley: " + file + ": " + broken.message());
        }
      }
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    int all = documents + passed + failed;
    PrintWriter out = out();
    out.printf(
        "%-16s%d%n%-16s%d%n%-16s%d%n", "documents", documents, "passed", passed, "failed", failed);
    out.printf("%-16s%d%n", "articles", articles);
    out.printf(
        Locale.ROOT, "%-16s%.2f%n%-16s%.0f%n", "seconds", seconds, "records/s", all / seconds);
    out.printf(Locale.ROOT, "%-16s%.0f%n", "records/cpu-s", all / cpuSeconds());
    out.printf("%-16s%d%n", "peak heap MB", peakHeap() >> 20);
    return failed == 0 ? 0 : 1;
  }

  /** All threads' time, the start of Java included: what stays the same on a busy machine. */
  private static double cpuSeconds() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
  }

  /** The bytes as text: reading is measured here, not what finds the article on the page. */
  private static Taken undecided(WarcItem.Document page) {
    return new Taken.Whole(
        Article.of(page.url(), new String(page.body(), StandardCharsets.UTF_8)), List.of());
  }

  /** Garbage included: what the heap had to be large enough for. */
  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(ArchiveCommand::peak)
        .sum();
  }

  private static long peak(MemoryPoolMXBean pool) {
    return pool.getPeakUsage().getUsed();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
