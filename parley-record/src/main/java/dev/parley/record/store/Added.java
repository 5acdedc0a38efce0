package dev.parley.record.store;

import dev.parley.record.RecordedArticle;

/**
 * What became of an article that was to be added.
 *
 * @param outcome in a word
 * @param article the article as the record has it now
 * @param statements how many entries came in with it
 */
public record Added(Outcome outcome, RecordedArticle article, int statements) {

  /** What became of it. */
  public enum Outcome {
    /** It was not there and is now. */
    ADDED,
    /** Its URL had another text before; both are kept. */
    NEW_VERSION,
    /** It is a copy of an article that was there: of the same text, or in the same group now. */
    COPY,
    /** The same text was there from the same place; nothing was done. */
    UNCHANGED
  }
}
