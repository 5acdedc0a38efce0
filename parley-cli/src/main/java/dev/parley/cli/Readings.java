package dev.parley.cli;

import dev.parley.model.Article;
import dev.parley.model.Reading;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Sends articles through a reader, which takes as many at a time as suits it, and pairs each
 * reading with the input it came from. Where the reader breaks on an article, those it had taken
 * are read one by one, so that only the one it cannot read is lost.
 */
final class Readings implements Iterator<Readings.Outcome> {

  private final Function<Stream<Article>, Stream<Reading>> reader;
  private final Iterator<Found.Loaded> articles;
  private final Queue<Found.Loaded> underway = new ConcurrentLinkedQueue<>();
  private Iterator<Reading> readings = Collections.emptyIterator();
  private int oneByOne;

  /** What became of an article. */
  sealed interface Outcome {

    /** The input it came from. */
    Found.Loaded from();

    /** It was read. */
    record Read(Found.Loaded from, Reading reading) implements Outcome {}

    /** The reader broke on it. */
    record Broken(Found.Loaded from, Throwable cause) implements Outcome {}
  }

  /**
   * Reads articles as they are asked for.
   *
   * @param reader gives one reading for each article, in their order
   */
  Readings(Function<Stream<Article>, Stream<Reading>> reader, Iterator<Found.Loaded> articles) {
    this.reader = reader;
    this.articles = articles;
  }

  @Override
  public boolean hasNext() {
    return !underway.isEmpty() || articles.hasNext();
  }

  @Override
  public Outcome next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (oneByOne > 0) {
      return readAlone();
    }
    try {
      if (!readings.hasNext()) {
        readings = reader.apply(stream()).iterator();
      }
      Reading reading = readings.next();
      return new Outcome.Read(underway.remove(), reading);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      readings = Collections.emptyIterator();
      oneByOne = underway.size();
      if (oneByOne == 0) {
        throw e;
      }
      return readAlone();
    }
  }

  private Outcome readAlone() {
    oneByOne--;
    Found.Loaded from = underway.remove();
    try {
      Iterator<Reading> alone = reader.apply(Stream.of(from.article())).iterator();
      return new Outcome.Read(from, alone.next());
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return new Outcome.Broken(from, e);
    }
  }

  private Stream<Article> stream() {
    Spliterator<Found.Loaded> ordered =
        Spliterators.spliteratorUnknownSize(articles, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(ordered, false).peek(underway::add).map(Found.Loaded::article);
  }
}
