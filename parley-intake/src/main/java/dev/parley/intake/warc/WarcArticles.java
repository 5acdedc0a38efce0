package dev.parley.intake.warc;

import dev.parley.intake.Taken;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The articles of an archive. One thread, the caller's, cuts records out; others undo their codings
 * and make articles of them; the results come in the archive's order.
 */
public final class WarcArticles implements Closeable {

  /** Bytes of records under way at once. */
  private static final long CAPACITY = 32L << 20;

  private final WarcFile file;
  private final InOrder<Frame, Outcome> work;
  private boolean ended;

  /**
   * What became of one place of the archive.
   *
   * @param item what it holds; its body is emptied, since the article has been made
   * @param taken the article or why there is none; null if the item is no document
   */
  public record Outcome(WarcItem item, @Nullable Taken taken) {}

  private WarcArticles(WarcFile file, Extractor extractor, int threads) {
    this.file = file;
    this.work = new InOrder<>(threads, CAPACITY, frame -> outcome(file.item(frame), extractor));
  }

  /**
   * Opens an archive.
   *
   * @param from where to begin, as {@link WarcFile#open} has it
   * @param threads how many make articles, at least 1
   * @throws IOException if the file cannot be read
   */
  public static WarcArticles open(
      Path file, Place from, WarcLimits limits, Extractor extractor, int threads)
      throws IOException {
    return new WarcArticles(WarcFile.open(file, from, limits), extractor, threads);
  }

  /**
   * Returns what became of the next place, or null at the end of the file.
   *
   * @throws IOException if the file cannot be read on
   */
  public @Nullable Outcome next() throws IOException {
    while (!ended && work.hasRoom()) {
      Frame frame = file.nextFrame();
      if (frame == null) {
        ended = true;
      } else {
        work.give(frame, frame.bytes().length);
      }
    }
    return work.take();
  }

  private static Outcome outcome(WarcItem item, Extractor extractor) {
    if (!(item instanceof WarcItem.Document document)) {
      return new Outcome(item, null);
    }
    Taken taken;
    try {
      taken = extractor.extract(document);
    } catch (RuntimeException | StackOverflowError e) {
      taken = new Taken.Refused("could not be read: " + e);
    }
    return new Outcome(
        new WarcItem.Document(
            document.place(),
            document.next(),
            document.id(),
            document.url(),
            document.captured(),
            document.contentType(),
            document.charset(),
            new byte[0],
            document.truncated()),
        taken);
  }

  @Override
  public void close() throws IOException {
    work.close();
    file.close();
  }
}
