package dev.parley.record.dossier;

import org.jspecify.annotations.Nullable;

/**
 * The issue that a statement comes nearest to.
 *
 * @param issue the issue's id; null if the dossier has no issues
 * @param score how near, 0 to 1
 * @param ground what says so
 */
public record Sorting(@Nullable String issue, double score, Ground ground) {

  /**
   * The score from which a statement is sorted to the issue, below which it stays unsorted. Chosen
   * on the half of our own example statements that is for choosing; {@code parley sorting} prints
   * what it gives on the other half.
   */
  public static final double THRESHOLD = 0.30;

  /** Where there are no issues. */
  static final Sorting NONE = new Sorting(null, 0, Ground.LIKENESS);

  /** Tells whether it is near enough for the statement to be sorted there. */
  public boolean isSorted() {
    return issue != null && score >= THRESHOLD;
  }

  /** What says that a statement belongs to an issue. */
  public enum Ground {
    /** One of the issue's phrases stands in it. */
    PHRASE,
    /** Its meaning comes near that of the issue's title, description or phrases. */
    LIKENESS
  }
}
