package dev.parley.exchange.briefing;

import dev.parley.model.Span;

/** Finds the sentence around words, so that a note tells more than a name. */
final class Sentence {

  /** As far as is looked for an end, in chars, in either direction. */
  private static final int FAR = 400;

  private Sentence() {}

  /**
   * Returns the stretch from behind the last end of a sentence or line before a span to the first
   * one behind it. Abbreviations with a full stop end it too early or begin it too late; the words
   * of the span themselves are always in it.
   */
  static Span around(Span span, String text) {
    int start = span.start();
    int bound = Math.max(0, start - FAR);
    while (start > bound && !endsBefore(start, text)) {
      start--;
    }
    int end = span.end();
    int far = Math.min(text.length(), end + FAR);
    while (end < far && text.charAt(end) != '\n' && !endsBefore(end, text)) {
      end++;
    }
    while (start < span.start() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }

  private static boolean endsBefore(int at, String text) {
    char before = text.charAt(at - 1);
    if (before == '\n') {
      return true;
    }
    boolean quote = before == '"' || before == '”' || before == '’';
    char mark = quote && at > 1 ? text.charAt(at - 2) : before;
    return (mark == '.' || mark == '!' || mark == '?')
        && (at == text.length() || Character.isWhitespace(text.charAt(at)));
  }
}
