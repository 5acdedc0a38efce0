package dev.parley.cli;

import dev.parley.intake.fetch.FetchFailure;
import dev.parley.intake.fetch.FetchPolicy;
import dev.parley.intake.fetch.Fetcher;
import java.io.Closeable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** What fetches for one run of the command; opened only when there is something to fetch. */
final class Web implements Closeable {

  private final FetchPolicy policy;
  private final LongConsumer expect;
  private final Set<String> told = new HashSet<>();
  private @Nullable Fetcher fetcher;
  private @Nullable ExecutorService threads;

  /**
   * Fetches by a policy, with as many threads as it lets through at a time.
   *
   * @param expect told of what has turned up to be done, in {@link Found#bytes}
   */
  Web(FetchPolicy policy, LongConsumer expect) {
    this.policy = policy;
    this.expect = expect;
  }

  /** Tells whether an argument of the command line is a URL. */
  static boolean isUrl(String argument) {
    return argument.regionMatches(true, 0, "http://", 0, 7)
        || argument.regionMatches(true, 0, "https://", 0, 8);
  }

  /** Returns how much is done at a time. */
  int jobs() {
    return policy.maxConcurrent();
  }

  /** Returns the one fetcher of the run; any thread may ask. */
  synchronized Fetcher fetcher() {
    if (fetcher == null) {
      fetcher = new Fetcher(policy);
    }
    return fetcher;
  }

  /** Does work on URLs in several threads; the results come in order. */
  <A, B> Iterator<B> ahead(Iterator<A> pieces, Function<A, B> work) {
    if (threads == null) {
      threads =
          Executors.newFixedThreadPool(
              jobs(),
              task -> {
                Thread thread = new Thread(task, "parley-fetch");
                thread.setDaemon(true);
                return thread;
              });
    }
    return new Ahead<>(pieces, work, threads, jobs());
  }

  /** Tells whether no feed has told of this URL before: a page that several tell of is one. */
  boolean isFirst(String url) {
    return told.add(url);
  }

  /** Says that so many pages have to be fetched beside those of the command line. */
  void expect(int pages) {
    expect.accept(pages * Progress.PAGE);
  }

  /** Returns why a page could not be had, and whether it is worth another try. */
  static String reason(FetchFailure failure) {
    boolean mayHelp = failure.retry() == FetchFailure.Retry.MAY_HELP;
    Instant notBefore = failure.notBefore();
    String when = notBefore == null ? "" : ", after " + notBefore.truncatedTo(ChronoUnit.SECONDS);
    return failure.reason()
        + (mayHelp ? " (trying again may help" + when + ")" : " (trying again will not help)");
  }

  @Override
  public synchronized void close() {
    if (threads != null) {
      threads.shutdownNow();
    }
    if (fetcher != null) {
      fetcher.close();
    }
  }
}
