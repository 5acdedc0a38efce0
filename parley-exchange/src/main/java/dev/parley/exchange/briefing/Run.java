package dev.parley.exchange.briefing;

/** A stretch of a line. */
public sealed interface Run {

  /**
   * Words as they are.
   *
   * @param text without line breaks
   */
  record Plain(String text) implements Run {}

  /**
   * Words that the eye is to find first: a party, a document.
   *
   * @param text without line breaks
   */
  record Strong(String text) implements Run {}

  /**
   * Words about the briefing rather than of it.
   *
   * @param text without line breaks
   */
  record Aside(String text) implements Run {}

  /**
   * The number of a footnote.
   *
   * @param number counted from 1
   */
  record Mark(int number) implements Run {}
}
