package dev.parley.reading;

import dev.parley.model.Article;
import dev.parley.model.Reading;
import dev.parley.model.Statement;
import dev.parley.reading.attribution.Statements;
import dev.parley.reading.encoder.Encoder;
import dev.parley.reading.encoder.Pieces;
import dev.parley.reading.encoder.Window;
import dev.parley.reading.encoder.WindowInput;
import dev.parley.reading.text.Layout;
import dev.parley.reading.text.WordPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/** One article being read: its windows wait for a thread, or are done. */
final class ArticleReading {

  private final Article article;
  private final List<Future<List<Statement>>> windows;

  private ArticleReading(Article article, List<Future<List<Statement>>> windows) {
    this.article = article;
    this.windows = windows;
  }

  /** Cuts an article into windows and hands them to the threads. */
  static ArticleReading begin(
      Article article, Encoder encoder, WordPiece wordPiece, ExecutorService threads) {
    Layout layout = Layout.of(article.text());
    Pieces pieces = Pieces.of(layout.words(), wordPiece);
    Statements statements = new Statements(article, layout);
    List<Future<List<Statement>>> windows = new ArrayList<>();
    try {
      for (Window window : Window.cut(layout, pieces)) {
        windows.add(
            threads.submit(
                () -> {
                  WindowInput input =
                      WindowInput.of(layout, pieces, wordPiece, window.from(), window.to());
                  return statements.in(window, encoder.score(input));
                }));
      }
    } catch (RejectedExecutionException e) {
      throw new IllegalStateException("the reader is closed", e);
    }
    return new ArticleReading(article, windows);
  }

  /** Returns how many windows the article has. */
  int size() {
    return windows.size();
  }

  /** Waits for all windows. */
  Reading finish() {
    List<Statement> statements = new ArrayList<>();
    for (Future<List<Statement>> window : windows) {
      statements.addAll(await(window));
    }
    return new Reading(article, statements);
  }

  /** Returns what a task returns and throws what it throws. */
  static <T> T await(Future<T> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
  }
}
