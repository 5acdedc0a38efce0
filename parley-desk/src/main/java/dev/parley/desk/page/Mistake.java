package dev.parley.desk.page;

import dev.parley.record.query.QuerySyntaxException;

/**
 * What is wrong with a search, in three parts of it so that the character at fault can be marked.
 *
 * @param before what stands before it
 * @param at the character; a space where the search ends too early
 * @param after what stands behind it
 * @param reason what is wrong
 * @param expected what was expected
 * @param character which it is, counted from 1
 */
public record Mistake(
    String before, String at, String after, String reason, String expected, int character) {

  /** Returns what an exception tells. */
  static Mistake of(QuerySyntaxException e) {
    String query = e.query();
    int offset = Math.min(e.offset(), query.length());
    int end = offset < query.length() ? query.offsetByCodePoints(offset, 1) : offset;
    return new Mistake(
        Visible.of(query.substring(0, offset)),
        offset == end ? " " : Visible.of(query.substring(offset, end)),
        Visible.of(query.substring(end)),
        Visible.of(e.reason()),
        Visible.of(e.expected()),
        query.codePointCount(0, offset) + 1);
  }
}
