package dev.parley.record.query;

/** A search that cannot be understood, and where. */
public final class QuerySyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  /** How much of a long query is shown on either side of the character. */
  private static final int SHOWN = 60;

  private final String query;
  private final int offset;
  private final String reason;
  private final String expected;

  QuerySyntaxException(String query, int offset, String reason, String expected) {
    super(message(query, offset, reason, expected));
    this.query = query;
    this.offset = offset;
    this.reason = reason;
    this.expected = expected;
  }

  /** Returns what was typed. */
  public String query() {
    return query;
  }

  /** Returns the UTF-16 index of the character at fault; the length of the query for its end. */
  public int offset() {
    return offset;
  }

  /** Returns what is wrong, in a few words. */
  public String reason() {
    return reason;
  }

  /** Returns what should stand there. */
  public String expected() {
    return expected;
  }

  /**
   * Returns two lines: what was typed, and below it a caret under the character at fault. Of a long
   * query only the surroundings are shown.
   */
  public String caret() {
    return caret(query, offset);
  }

  private static String message(String query, int offset, String reason, String expected) {
    int character = query.codePointCount(0, offset) + 1;
    return reason
        + " at character "
        + character
        + "; expected "
        + expected
        + "\n"
        + caret(query, offset);
  }

  private static String caret(String query, int offset) {
    int from = Math.max(0, offset - SHOWN);
    int to = Math.min(query.length(), offset + SHOWN);
    String before = from > 0 ? "…" : "";
    StringBuilder shown = new StringBuilder("  ").append(before);
    for (int at = from; at < to; at++) {
      char c = query.charAt(at);
      shown.append(Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c);
    }
    shown.append(to < query.length() ? "…" : "").append('\n');
    int width = 2 + before.length() + query.codePointCount(from, offset);
    return shown.append(" ".repeat(width)).append('^').toString();
  }
}
