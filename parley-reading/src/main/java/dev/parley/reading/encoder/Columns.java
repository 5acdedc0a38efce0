package dev.parley.reading.encoder;

/**
 * Where in a row of the encoder's output each score stands. The order is that of {@code FIELDS} in
 * {@code training/model.py}.
 */
final class Columns {

  /** Kinds of span: source, cue, content; the same inside other content; condition. */
  static final int KINDS = 7;

  /** Width of the vectors that say how well a span's beginning and end go together. */
  static final int PAIR = 32;

  /** Width of all other vectors. */
  static final int VECTOR = 64;

  static final int INSIDE = 0;
  static final int BEGIN = INSIDE + KINDS;
  static final int END = BEGIN + KINDS;
  static final int OPENS = END + KINDS;
  static final int CLOSES = OPENS + KINDS * PAIR;
  static final int LINKS = CLOSES + KINDS * PAIR;

  /** A statement asking for its target, and a word answering. */
  static final int AIMS = LINKS + 4 * VECTOR;

  static final int AIMED_AT = AIMS + VECTOR;
  static final int CUE = AIMED_AT + VECTOR;
  static final int CONTENT = CUE + VECTOR;
  static final int GATE = CONTENT + VECTOR;
  static final int SOURCE = GATE + 1;
  static final int TARGET = SOURCE + VECTOR;
  static final int KEY = TARGET + VECTOR;
  static final int VALUE = KEY + VECTOR;

  /** Floats in a row. */
  static final int WIDTH = VALUE + VECTOR;

  private Columns() {}
}
