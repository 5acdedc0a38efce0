package dev.parley.record.change;

import dev.parley.record.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What became of a statement between two versions of an article.
 *
 * @param kind whether it came, went or was worded anew
 * @param before as the older version has it; null if it came
 * @param after as the newer version has it; null if it went
 */
public record Revision(Kind kind, @Nullable Entry before, @Nullable Entry after) {

  /** Refuses a revision without the statement that its kind needs. */
  public Revision {
    if ((kind == Kind.ADDED) != (before == null) || (kind == Kind.REMOVED) != (after == null)) {
      throw new IllegalArgumentException("not " + kind + ": " + before + ", " + after);
    }
  }

  /** What can become of a statement. */
  public enum Kind {
    /** Only the newer version has it. */
    ADDED,
    /** Only the older version has it. */
    REMOVED,
    /** Source, cue or content are other words. */
    REWORDED
  }
}
