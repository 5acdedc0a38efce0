package dev.parley.cli;

import dev.parley.intake.feed.Entry;
import dev.parley.intake.fetch.FetchFailure;
import dev.parley.intake.fetch.FetchPolicy;
import dev.parley.intake.fetch.Fetcher;
import dev.parley.record.store.Provenance;
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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What fetches for one run of the command; opened only when there is something to fetch. */
final class Web implements Closeable {

  private final FetchPolicy policy;
  private final LongConsumer expect;
  private final boolean keepsBytes;
  private final Predicate<Entry> wanted;
  private final Set<String> told = new HashSet<>();
  private @Nullable Fetcher fetcher;
  private @Nullable ExecutorService threads;

  /**
   * Fetches by a policy, with as many threads as it lets through at a time.
   *
   * @param expect told of what has turned up to be done, in {@link Found#bytes}
   */
  Web(FetchPolicy policy, LongConsumer expect) {
    this(policy, expect, false, entry -> true);
  }

  /**
   * The same, with more said of what is fetched.
   *
   * @param keepsBytes whether articles come with the bytes that they were made from
   * @param wanted which pages of those that feeds tell of are fetched
   */
  Web(FetchPolicy policy, LongConsumer expect, boolean keepsBytes, Predicate<Entry> wanted) {
    this.policy = policy;
    this.expect = expect;
    this.keepsBytes = keepsBytes;
    this.wanted = wanted;
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

  /** Tells whether a page that a feed tells of is to be fetched. */
  boolean isWanted(Entry entry) {
    return wanted.test(entry);
  }

  /** Returns an article's bytes if they are to be kept. */
  Provenance.@Nullable Source kept(@Nullable String mediaType, byte[] bytes) {
    return keepsBytes ? new Provenance.Source(mediaType, bytes) : null;
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
