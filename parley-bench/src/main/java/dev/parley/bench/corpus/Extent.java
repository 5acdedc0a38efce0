package dev.parley.bench.corpus;

/**
 * A stretch of a text in Unicode code points, {@code [start, end)}, as every file outside Parley
 * gives it. Unlike a {@link dev.parley.model.Span} it may be empty, and may reach beyond the text.
 *
 * @param start at least 0
 * @param end at least {@code start}
 */
public record Extent(int start, int end) {

  /** Refuses negative offsets and ends before their start. */
  public Extent {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("[" + start + ", " + end + "] is no span");
    }
  }

  /** Tells whether the two share a code point. */
  public boolean overlaps(Extent other) {
    return start < other.end && other.start < end;
  }
}
