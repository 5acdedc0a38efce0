package dev.parley.record.correction;

import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Spans as text: {@code 535-556 600-612}, in UTF-16 units. */
public final class Spans {

  private Spans() {}

  /** Writes spans; null if there are none. */
  public static @Nullable String format(List<Span> spans) {
    return spans.isEmpty()
        ? null
        : spans.stream()
            .map(span -> span.start() + "-" + span.end())
            .collect(Collectors.joining(" "));
  }

  /** Writes a span; null if there is none. */
  public static @Nullable String format(@Nullable Span span) {
    return span == null ? null : format(List.of(span));
  }

  /**
   * Reads what was written.
   *
   * @throws IllegalArgumentException if it was written by nobody
   */
  public static List<Span> parse(@Nullable String spans) {
    List<Span> parsed = new ArrayList<>();
    if (spans != null && !spans.isBlank()) {
      for (String span : spans.strip().split(" +")) {
        parsed.add(one(span));
      }
    }
    return parsed;
  }

  private static Span one(String span) {
    int dash = span.indexOf('-');
    try {
      return new Span(
          Integer.parseInt(span, 0, Math.max(dash, 0), 10),
          Integer.parseInt(span, dash + 1, span.length(), 10));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("a span is start-end, not \"" + span + "\"", e);
    }
  }
}
