package dev.parley.bench.fuzz;

import dev.parley.intake.feed.Entry;
import dev.parley.intake.feed.Feed;
import dev.parley.intake.feed.FeedReader;
import dev.parley.intake.feed.FeedResult;
import dev.parley.intake.feed.Flaw;
import dev.parley.intake.feed.NotAFeed;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;

/** Feeds and sitemaps of all kinds, damaged with pieces that mean something to their parsers. */
final class FeedTarget implements FuzzTarget {

  /** Seeds that follow each other would give alike beginnings. */
  private static final long APART = 1_000_003;

  @Override
  public List<byte[]> samples() {
    return SampleFeeds.all();
  }

  @Override
  public LongFunction<byte[]> inputs() {
    List<byte[]> samples = samples();
    return seed -> new FeedDamage(new Random(seed * APART)).damaged(samples);
  }

  @Override
  public void read(byte[] input) throws IOException {
    FeedResult result = FeedReader.read(input, "http://news.example/feed", null);
    if (result instanceof NotAFeed none) {
      throw new IOException(none.reason());
    }
    Feed feed = (Feed) result;
    for (Flaw flaw : feed.flaws()) {
      check(flaw.line() >= 1, "a flaw without a line");
    }
    for (Entry entry : feed.entries()) {
      check(!entry.id().isEmpty(), "an entry without an id");
      check(entry.url() == null || entry.url().startsWith("http"), "a link that is none");
    }
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
