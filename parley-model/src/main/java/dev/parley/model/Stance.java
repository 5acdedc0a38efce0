package dev.parley.model;

/**
 * How a statement stands towards its issue, as the speaker's side would be entered in a table of
 * positions.
 */
public enum Stance {
  /** In favour. */
  FOR,
  /** Opposed; also the denial of a claim. */
  AGAINST,
  /** Willing in part or under a condition. */
  OPEN,
  /** Takes no side: a mere report or factual claim. */
  NONE
}
