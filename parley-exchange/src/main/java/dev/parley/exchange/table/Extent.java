package dev.parley.exchange.table;

import dev.parley.model.CodePoints;
import dev.parley.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an article's text, {@code [start, end)} in Unicode code points.
 *
 * @param start offset of the first
 * @param end offset behind the last
 */
public record Extent(int start, int end) {

  static Extent of(Span span, CodePoints offsets) {
    return new Extent(offsets.fromIndex(span.start()), offsets.fromIndex(span.end()));
  }

  static @Nullable Extent orNull(@Nullable Span span, CodePoints offsets) {
    return span == null ? null : of(span, offsets);
  }

  static List<Extent> all(List<Span> spans, CodePoints offsets) {
    return spans.stream().map(span -> of(span, offsets)).toList();
  }

  /** Returns it as it is written in a table of text: {@code 535-556}. */
  @Override
  public String toString() {
    return start + "-" + end;
  }
}
