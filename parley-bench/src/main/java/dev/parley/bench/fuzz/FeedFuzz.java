package dev.parley.bench.fuzz;

import dev.parley.intake.feed.Entry;
import dev.parley.intake.feed.Feed;
import dev.parley.intake.feed.FeedReader;
import dev.parley.intake.feed.FeedResult;
import dev.parley.intake.feed.Flaw;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * Reads damaged feeds: {@code FeedFuzz COUNT SEED [FIRST]}. Every case must end without an
 * exception, within five seconds of processor time and the memory that the JVM was given ({@code
 * -Xmx}). A case depends on nothing but the seed and its number, so {@code FIRST} brings one back.
 */
public final class FeedFuzz {

  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<byte[]> samples = SampleFeeds.all();
  private final long seed;
  private final PrintStream out;
  private final int first;
  private final int count;
  private int feeds;
  private int flawed;
  private long entries;
  private long slowest;
  private boolean endedWell;
  private volatile int current;
  private volatile long started; // processor time of the thread that reads

  private FeedFuzz(int count, long seed, int first, PrintStream out) {
    this.count = count;
    this.seed = seed;
    this.first = first;
    this.out = out;
  }

  /** Runs the cases; exits with 1 at the first that does not end well. */
  public static void main(String[] args) throws InterruptedException {
    if (args.length < 2 || args.length > 3) {
      System.err.println("usage: FeedFuzz COUNT SEED [FIRST]");
      System.exit(2);
    }
    int first = args.length == 3 ? Integer.parseInt(args[2]) : 0;
    FeedFuzz fuzz =
        new FeedFuzz(Integer.parseInt(args[0]), Long.parseLong(args[1]), first, System.out);
    System.exit(fuzz.runWatched() ? 0 : 1);
  }

  /** A case that hangs cannot be stopped from inside, so the cases run in a thread of their own. */
  private boolean runWatched() throws InterruptedException {
    Thread reading = new Thread(this::run, "reading");
    reading.setDaemon(true);
    reading.start();
    while (reading.isAlive()) {
      reading.join(200);
      long spent = THREADS.getThreadCpuTime(reading.getId()) - started;
      if (reading.isAlive() && spent > LONGEST.toNanos()) {
        out.printf("case %d of seed %d: hangs%n", current, seed);
        return false;
      }
    }
    return endedWell;
  }

  private void run() {
    for (int number = first; number < first + count; number++) {
      current = number;
      byte[] bytes = new FeedDamage(new Random(seed * 1_000_003 + number)).damaged(samples);
      started = THREADS.getCurrentThreadCpuTime();
      try {
        count(FeedReader.read(bytes, "http://news.example/feed", null));
      } catch (RuntimeException | Error e) {
        out.printf("case %d of seed %d: %s%n", number, seed, e);
        e.printStackTrace(out);
        return;
      }
      slowest = Math.max(slowest, (THREADS.getCurrentThreadCpuTime() - started) / 1_000_000);
    }
    endedWell = true;
    out.printf(
        "%d damaged feeds (seed %d): %d read as feeds, %d of them with a flaw named, %d entries;"
            + " no exception; slowest %d ms of processor time; heap of %d MB%n",
        count, seed, feeds, flawed, entries, slowest, Runtime.getRuntime().maxMemory() >> 20);
  }

  private void count(FeedResult result) {
    if (result instanceof Feed feed) {
      feeds++;
      flawed += feed.flaws().isEmpty() ? 0 : 1;
      entries += feed.entries().size();
      for (Flaw flaw : feed.flaws()) {
        check(flaw.line() >= 1, "a flaw without a line");
      }
      for (Entry entry : feed.entries()) {
        check(!entry.id().isEmpty(), "an entry without an id");
        check(entry.url() == null || entry.url().startsWith("http"), "a link that is none");
      }
    }
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
