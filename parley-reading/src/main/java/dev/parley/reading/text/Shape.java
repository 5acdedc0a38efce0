package dev.parley.reading.text;

/** How a word is written: gives back to an uncased encoder what lower-casing took away. */
public enum Shape {
  /** Not a word: {@code [CLS]}, {@code [SEP]}, padding. */
  NONE,
  /** {@code talks}. */
  LOWER,
  /** {@code Moscow}. */
  TITLE,
  /** {@code NATO}. */
  UPPER,
  /** {@code McCain}. */
  MIXED,
  /** {@code 2021}, {@code 17th}. */
  DIGITS,
  /** {@code “}, {@code $}. */
  MARK,
  /** One capital letter. */
  INITIAL;

  /** Returns the shape of the chars {@code [start, end)} of a text. */
  public static Shape of(String text, int start, int end) {
    int upper = 0;
    int lower = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        return DIGITS;
      }
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
        lower++;
      }
    }
    if (upper + lower == 0) {
      return MARK;
    }
    if (upper == 0) {
      return LOWER;
    }
    if (lower == 0) {
      return upper == 1 ? INITIAL : UPPER;
    }
    return upper == 1 && Character.isUpperCase(text.charAt(start)) ? TITLE : MIXED;
  }
}
