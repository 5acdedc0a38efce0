package dev.parley.reading.attribution;

/**
 * A source, cue or content found in a window.
 *
 * @param kind which of the three
 * @param first its first word, counted from the window's
 * @param last its last word
 */
record Segment(Kind kind, int first, int last) {

  /** In the order in which the encoder counts them. */
  enum Kind {
    SOURCE,
    CUE,
    CONTENT
  }
}
