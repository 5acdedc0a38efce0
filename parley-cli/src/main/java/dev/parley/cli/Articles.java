package dev.parley.cli;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The articles to be read among what was found; what failed is told as it comes by. */
final class Articles implements Iterator<Found.Loaded> {

  private final Iterator<Found> found;
  private final Notices notices;
  private final Progress progress;
  private final Predicate<Found.Loaded> wanted;
  private final Consumer<Found.Failed> onFailure;
  private Found.@Nullable Loaded next;

  /** Wants all articles. */
  Articles(Iterator<Found> found, Notices notices, Progress progress) {
    this(found, notices, progress, article -> true, failed -> {});
  }

  /**
   * Wants some of the articles.
   *
   * @param wanted tells whether an article is to be read; one that is not counts as done
   * @param onFailure gets what failed once it is told
   */
  Articles(
      Iterator<Found> found,
      Notices notices,
      Progress progress,
      Predicate<Found.Loaded> wanted,
      Consumer<Found.Failed> onFailure) {
    this.found = found;
    this.notices = notices;
    this.progress = progress;
    this.wanted = wanted;
    this.onFailure = onFailure;
  }

  @Override
  public boolean hasNext() {
    while (next == null && found.hasNext()) {
      Found one = found.next();
      if (one instanceof Found.Loaded loaded) {
        if (wanted.test(loaded)) {
          next = loaded;
        } else {
          progress.done(loaded);
        }
      } else if (one instanceof Found.Failed failed) {
        notices.failed(failed.name(), failed.reason());
        progress.done(failed);
        onFailure.accept(failed);
      } else if (one instanceof Found.Passed passed) {
        progress.passed(passed);
      }
    }
    return next != null;
  }

  @Override
  public Found.Loaded next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Found.Loaded loaded = next;
    next = null;
    return loaded;
  }
}
