package dev.parley.model;

/** How the reader is told whose words a statement reports. */
public enum Basis {
  /** A person whom the article names anywhere. */
  NAMED,
  /** A body, state or office speaks as such ("the ministry", "Moscow", "the White House"). */
  INSTITUTION,
  /**
   * A person or persons held back ("a senior official", "sources"), or a group of people without a
   * name.
   */
  UNNAMED,
  /** A text speaks ("the draft", "the statement", "a report"). */
  DOCUMENT,
  /** Nobody is named ("it was reported"). */
  NONE
}
