package dev.parley.reading.attribution;

import dev.parley.reading.encoder.Stretch;

/**
 * A source, cue, content or condition found in a window.
 *
 * @param kind which of them
 * @param first its first word, counted from the window's
 * @param last its last word
 */
record Segment(Kind kind, int first, int last) {

  /** What a segment is. */
  enum Kind {
    SOURCE,
    CUE,
    CONTENT,
    CONDITION
  }

  /** Returns the longest that one of a kind may be, in words; nothing annotated comes near. */
  static int longest(Kind kind) {
    return switch (kind) {
      case SOURCE -> 80;
      case CUE -> 40;
      case CONTENT -> Integer.MAX_VALUE;
      case CONDITION -> 60;
    };
  }

  /** Returns its words. */
  Stretch words() {
    return new Stretch(first, last);
  }

  /** Tells whether all of another lies in it. */
  boolean holds(Segment other) {
    return first <= other.first && other.last <= last;
  }
}
