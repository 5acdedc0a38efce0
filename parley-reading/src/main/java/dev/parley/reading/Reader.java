package dev.parley.reading;

import dev.parley.model.Article;
import dev.parley.model.Reading;
import dev.parley.reading.encoder.Encoder;
import dev.parley.reading.text.WordPiece;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads articles: finds who said what, each entry tied to its words.
 *
 * <pre>{@code
 * try (var reader = Reader.open()) {
 *   Reading reading = reader.read(Article.of(text));
 *   reading.statements().forEach(s -> System.out.println(s.cue().in(text)));
 * }
 * }</pre>
 *
 * <p>A reader holds one model, some 200 MB of memory outside the Java heap, and a thread for each
 * core; it is meant to be shared and kept. Thread-safe until closed. Time and memory grow with the
 * length of an article and no faster, whatever the text. The model knows English.
 */
public final class Reader implements AutoCloseable {

  private final Encoder encoder;
  private final WordPiece wordPiece;
  private final ExecutorService threads;

  private Reader(Encoder encoder, WordPiece wordPiece, ExecutorService threads) {
    this.encoder = encoder;
    this.wordPiece = wordPiece;
    this.threads = threads;
  }

  /**
   * Opens a reader with the model that comes with this module, using all cores.
   *
   * @throws IllegalStateException if the model is missing or cannot be loaded
   */
  public static Reader open() {
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Reader::thread);
    var vocabulary = threads.submit(Encoder::vocabulary);
    try {
      Encoder encoder = Encoder.open();
      return new Reader(encoder, ArticleReading.await(vocabulary), threads);
    } catch (RuntimeException e) {
      threads.shutdown();
      throw e;
    }
  }

  /**
   * Reads one article; its windows are shared out among the cores.
   *
   * @throws IllegalStateException if the reader is closed or the model fails
   */
  public Reading read(Article article) {
    return begin(article).finish();
  }

  /**
   * Reads many articles, using all cores. The readings come in the order of the articles, lazily:
   * articles are taken only a few ahead of the readings, so neither need fit in memory. What an
   * article throws, its reading throws.
   */
  public Stream<Reading> readAll(Stream<Article> articles) {
    Iterator<Reading> readings = new ReadingAhead(articles.iterator(), this::begin);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                readings, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(articles::close);
  }

  /** Frees the model, once what is being read has been read. */
  @Override
  public void close() {
    threads.shutdown();
    boolean interrupted = false;
    while (!threads.isTerminated()) {
      try {
        threads.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
        threads.shutdownNow();
      }
    }
    encoder.close();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private ArticleReading begin(Article article) {
    return ArticleReading.begin(article, encoder, wordPiece, threads);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "parley-reader");
    thread.setDaemon(true);
    return thread;
  }
}
