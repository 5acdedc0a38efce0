package dev.parley.record;

import dev.parley.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the record holds it, corrections applied.
 *
 * @param statement what was said; its id is stable
 * @param article where it stands
 * @param issue the id of the dossier's issue it was sorted to; null if it is unsorted
 * @param score how sure the sorting is, 0 to 1; 1 if a person sorted it
 * @param corrected whether a correction lies over it
 * @param words the exact words at the statement's spans
 */
public record Entry(
    Statement statement,
    RecordedArticle article,
    @Nullable String issue,
    double score,
    boolean corrected,
    ExactWords words) {

  /** Makes an entry whose words nobody asks for. */
  public Entry(
      Statement statement,
      RecordedArticle article,
      @Nullable String issue,
      double score,
      boolean corrected) {
    this(statement, article, issue, score, corrected, ExactWords.NONE);
  }
}
