package dev.parley.cli;

import dev.parley.intake.plain.Taken;
import dev.parley.model.Article;

/** What one place in the inputs turned out to hold. */
sealed interface Found {

  /** What messages call it: the input's path, with the line's number in a {@code .jsonl} file. */
  String name();

  /** How much of the inputs this was, in bytes: the unit of the progress bar. */
  long bytes();

  /** Tells what is odd about an input, and returns what it holds. */
  static Found of(Taken taken, String name, String file, long bytes, Notices notices) {
    taken.notes().forEach(note -> notices.note(name, note));
    if (taken instanceof Taken.Refused refused) {
      return new Failed(name, refused.reason(), bytes);
    }
    return new Loaded(name, file, ((Taken.Whole) taken).article(), bytes);
  }

  /**
   * An article to be read.
   *
   * @param file the input's path as given; {@code -} for standard input
   */
  record Loaded(String name, String file, Article article, long bytes) implements Found {}

  /** Something that cannot be read, and why, in words for one line of an error message. */
  record Failed(String name, String reason, long bytes) implements Found {}
}
