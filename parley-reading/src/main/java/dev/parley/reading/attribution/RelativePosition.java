package dev.parley.reading.attribution;

import dev.parley.reading.text.Sentences;

/**
 * How one segment lies to another, as the number of a row in the table that the encoder was fitted
 * with: before or behind, words between, sentences and paragraphs between, segments of the other's
 * kind between.
 */
final class RelativePosition {

  private static final int GAPS = 8;
  private static final int APARTS = 4;
  private static final int RANKS = 3;

  private final int[] sentences; // breaks up to each word
  private final int[] paragraphs;

  /** Takes the breaks of a window's words, as {@link Sentences} counts. */
  RelativePosition(byte[] breaks, int from, int to) {
    sentences = new int[to - from];
    paragraphs = new int[to - from];
    int sentence = 0;
    int paragraph = 0;
    for (int word = from; word < to; word++) {
      sentence += breaks[word] != Sentences.NONE ? 1 : 0;
      paragraph += breaks[word] == Sentences.PARAGRAPH ? 1 : 0;
      sentences[word - from] = sentence;
      paragraphs[word - from] = paragraph;
    }
  }

  /**
   * Returns how {@code other} lies to {@code asking}.
   *
   * @param between segments of {@code other}'s kind that begin between the beginnings of the two
   */
  int of(Segment asking, Segment other, int between) {
    boolean before = other.first() < asking.first();
    int words = before ? asking.first() - other.last() : other.first() - asking.last();
    int gap = gap(Math.max(0, words - 1));
    int paragraph = Math.abs(paragraphs[other.first()] - paragraphs[asking.first()]);
    int apart;
    if (paragraph > 0) {
      apart = Math.min(1 + paragraph, APARTS - 1);
    } else {
      apart = sentences[other.first()] == sentences[asking.first()] ? 0 : 1;
    }
    int rank = Math.min(between, RANKS - 1);
    return (((before ? GAPS : 0) + gap) * APARTS + apart) * RANKS + rank;
  }

  /** 0, 1, 2, up to 4, 8, 16, 32 words, and more. */
  private static int gap(int words) {
    if (words <= 2) {
      return words;
    }
    int doublings = 32 - Integer.numberOfLeadingZeros((words - 1) >> 1);
    return Math.min(2 + doublings, GAPS - 1);
  }
}
