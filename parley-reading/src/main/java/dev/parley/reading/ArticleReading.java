package dev.parley.reading;

import dev.parley.model.Article;
import dev.parley.model.Reading;
import dev.parley.reading.actor.ActorTable;
import dev.parley.reading.attribution.Attributions;
import dev.parley.reading.attribution.CodedAttribution;
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
  private final Layout layout;
  private final Future<Background> background;
  private final List<Future<List<CodedAttribution>>> windows;

  private ArticleReading(
      Article article,
      Layout layout,
      Future<Background> background,
      List<Future<List<CodedAttribution>>> windows) {
    this.article = article;
    this.layout = layout;
    this.background = background;
    this.windows = windows;
  }

  /** Cuts an article into windows and hands them, and what needs none of them, to the threads. */
  static ArticleReading begin(
      Article article,
      Encoder encoder,
      WordPiece wordPiece,
      ActorTable actors,
      ExecutorService threads) {
    Layout layout = Layout.of(article.text());
    boolean own = OwnText.mayBe(layout);
    Pieces pieces = Pieces.of(layout.words(), wordPiece);
    List<Future<List<CodedAttribution>>> windows = new ArrayList<>();
    Future<Background> background;
    try {
      for (Window window : Window.cut(layout, pieces)) {
        windows.add(
            threads.submit(
                () -> {
                  WindowInput input =
                      WindowInput.of(layout, pieces, wordPiece, window.from(), window.to());
                  return Attributions.in(layout, window, encoder.score(input), own);
                }));
      }
      background = threads.submit(() -> Background.of(article, layout, actors));
    } catch (RejectedExecutionException e) {
      throw new IllegalStateException("the reader is closed", e);
    }
    return new ArticleReading(article, layout, background, windows);
  }

  /** Returns how many windows the article has. */
  int size() {
    return windows.size();
  }

  /** Waits for all windows. */
  Reading finish() {
    List<CodedAttribution> attributions = new ArrayList<>();
    for (Future<List<CodedAttribution>> window : windows) {
      attributions.addAll(await(window));
    }
    return new Interpretation(article, layout, await(background)).of(attributions);
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
