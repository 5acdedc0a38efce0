package dev.parley.record;

import dev.parley.model.Span;
import dev.parley.model.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words that the spans of a statement stand for, so that it can be shown without its article's
 * text. Where a field has several spans, " … " stands between them.
 *
 * @param source null if the text names nobody
 * @param cue null where there is none
 * @param content what was said
 * @param condition null if there is none
 * @param addressee null if that is not told
 * @param channel null if that is not told
 */
public record ExactWords(
    @Nullable String source,
    @Nullable String cue,
    @Nullable String content,
    @Nullable String condition,
    @Nullable String addressee,
    @Nullable String channel) {

  /** No words at all. */
  public static final ExactWords NONE = new ExactWords(null, null, null, null, null, null);

  private static final String BETWEEN = " … ";

  /**
   * Returns the words of a statement.
   *
   * @throws IndexOutOfBoundsException if the statement is of another text
   */
  public static ExactWords of(Statement statement, String text) {
    return new ExactWords(
        in(text, statement.source()),
        in(text, statement.cue()),
        in(text, statement.content()),
        in(text, statement.condition()),
        in(text, statement.addressee()),
        in(text, statement.channel()));
  }

  private static @Nullable String in(String text, @Nullable Span span) {
    return span == null ? null : span.in(text);
  }

  private static @Nullable String in(String text, List<Span> spans) {
    return spans.isEmpty()
        ? null
        : spans.stream().map(span -> span.in(text)).collect(Collectors.joining(BETWEEN));
  }
}
