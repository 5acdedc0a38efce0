package dev.parley.model;

import java.util.Arrays;

/**
 * The one place where offsets change their unit. Inside Parley a {@link Span} counts UTF-16 code
 * units, as Java's strings do; every outside format counts Unicode code points, as the codebook and
 * the W3C Web Annotation model's TextPositionSelector do. The two differ behind each character
 * beyond U+FFFF (emoji, say), which is two units and one code point. A lone surrogate counts as one
 * of either.
 *
 * <p>Made once per text in linear time; each conversion costs the logarithm of the number of such
 * characters.
 */
public final class CodePoints {

  private final int length;
  private final int[] pairs; // UTF-16 index of each low half of a surrogate pair, ascending

  private CodePoints(int length, int[] pairs) {
    this.length = length;
    this.pairs = pairs;
  }

  /** Prepares the conversion for one text. */
  public static CodePoints of(String text) {
    int[] pairs = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == pairs.length) {
          pairs = Arrays.copyOf(pairs, count * 2);
        }
        pairs[count++] = i;
        i++;
      }
    }
    return new CodePoints(text.length(), Arrays.copyOf(pairs, count));
  }

  /**
   * Returns the code point offset of a UTF-16 index; an index inside a surrogate pair counts as the
   * one behind it.
   *
   * @throws IndexOutOfBoundsException outside the text
   */
  public int fromIndex(int index) {
    if (index < 0 || index > length) {
      throw new IndexOutOfBoundsException(
          "index " + index + " in a text of " + length + " UTF-16 units");
    }
    return index - below(index);
  }

  /**
   * Returns the UTF-16 index of a code point offset.
   *
   * @throws IndexOutOfBoundsException outside the text
   */
  public int toIndex(int offset) {
    if (offset < 0 || offset > length - pairs.length) {
      throw new IndexOutOfBoundsException(
          "offset " + offset + " in a text of " + (length - pairs.length) + " code points");
    }
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return offset + low;
  }

  private int below(int index) {
    int at = Arrays.binarySearch(pairs, index);
    return at >= 0 ? at : -at - 1;
  }
}
