package dev.parley.model;

/**
 * A stretch of an article's text, {@code [start, end)} in UTF-16 indices, as {@link
 * String#substring(int, int)} takes them. The outside formats count Unicode code points instead;
 * {@link CodePoints} converts.
 *
 * @param start index of the first char, at least 0
 * @param end index after the last char, more than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Refuses empty and negative spans. */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** Returns the number of chars. */
  public int length() {
    return end - start;
  }

  /** Returns the words of this span in {@code text}, the text it was made for. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Tells whether the two share a char. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
