package dev.parley.reading;

import dev.parley.model.Article;
import dev.parley.model.EventType;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.reading.actor.ActorTable;
import dev.parley.reading.encoder.Encoder;
import dev.parley.reading.text.WordPiece;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

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
  private final ActorTable actors;
  private final ExecutorService threads;

  private Reader(Encoder encoder, WordPiece wordPiece, ActorTable actors, ExecutorService threads) {
    this.encoder = encoder;
    this.wordPiece = wordPiece;
    this.actors = actors;
    this.threads = threads;
  }

  /**
   * Opens a reader with the model that comes with this module, using all cores.
   *
   * @param actorFiles files of actors to know beside those that Parley carries, in the form that
   *     the README of the actor tables describes; later ones win
   * @throws IllegalArgumentException if an actor file cannot be read; the message names file, line
   *     and reason
   * @throws IllegalStateException if the model is missing or cannot be loaded
   */
  public static Reader open(Path... actorFiles) {
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Reader::thread);
    var vocabulary = threads.submit(Encoder::vocabulary);
    var actors = threads.submit(() -> ActorTable.load(List.of(actorFiles)));
    try {
      Encoder encoder = Encoder.open();
      return new Reader(
          encoder, ArticleReading.await(vocabulary), ArticleReading.await(actors), threads);
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

  /**
   * Returns the PLOVER type of what one actor does to another in a sentence, the likeliest of the
   * sixteen.
   *
   * @param sentence a sentence; only its first 150 words or so are read
   * @param source where it names who does it; null if it does not
   * @param target where it names to whom; null if it does not
   * @throws IllegalArgumentException if the sentence has no words
   * @throws IllegalStateException if the reader is closed or the model fails
   */
  public EventType type(String sentence, @Nullable Span source, @Nullable Span target) {
    return PairReading.type(sentence, source, target, encoder, wordPiece);
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
    return ArticleReading.begin(article, encoder, wordPiece, actors, threads);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "parley-reader");
    thread.setDaemon(true);
    return thread;
  }
}
