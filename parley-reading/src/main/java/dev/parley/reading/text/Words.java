package dev.parley.reading.text;

import java.util.Arrays;

/**
 * A text's words as BERT's basic tokenizer makes them: runs of characters between spaces, with each
 * punctuation mark and each ideograph a word of its own. Control characters are no part of any
 * word. Offsets are UTF-16 indices.
 */
public final class Words {

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private Words(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** Splits a text; linear in its length. */
  public static Words of(String text) {
    int[] starts = new int[Math.max(16, text.length() / 5)];
    int[] ends = new int[starts.length];
    int count = 0;
    int open = -1;
    for (int at = 0; at <= text.length(); ) {
      int point = at < text.length() ? text.codePointAt(at) : ' ';
      int width = Character.charCount(point);
      boolean gap = isGap(point);
      boolean alone = !gap && standsAlone(point);
      if (open >= 0 && (gap || alone)) {
        ends[count++] = at;
        open = -1;
      }
      if (count + 1 >= starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
        ends = Arrays.copyOf(ends, starts.length);
      }
      if (alone) {
        starts[count] = at;
        ends[count++] = at + width;
      } else if (!gap && open < 0) {
        open = at;
        starts[count] = at;
      }
      at += width;
    }
    return new Words(text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
  }

  /** Returns the text they were made from. */
  public String text() {
    return text;
  }

  /** Returns how many there are. */
  public int size() {
    return starts.length;
  }

  /** Returns the index of a word's first char. */
  public int start(int word) {
    return starts[word];
  }

  /** Returns the index after a word's last char. */
  public int end(int word) {
    return ends[word];
  }

  /** Returns a word as it stands in the text. */
  public String get(int word) {
    return text.substring(starts[word], ends[word]);
  }

  /** Returns a word's first char. */
  public char first(int word) {
    return text.charAt(starts[word]);
  }

  /** Returns a word's length in chars. */
  public int length(int word) {
    return ends[word] - starts[word];
  }

  /**
   * Returns the first word that ends behind an index, or {@link #size()}: the word there, or the
   * next.
   */
  public int at(int index) {
    int found = Arrays.binarySearch(ends, index);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private static boolean isGap(int point) {
    if (point < 0x80) {
      return point <= ' ' || point == 0x7f;
    }
    int type = Character.getType(point);
    return type == Character.SPACE_SEPARATOR
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.CONTROL
        || type == Character.FORMAT
        || point == 0xfffd;
  }

  private static boolean standsAlone(int point) {
    if (point < 0x80) {
      return !Character.isLetterOrDigit(point);
    }
    return switch (Character.getType(point)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> Character.isIdeographic(point);
    };
  }
}
