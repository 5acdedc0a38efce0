package dev.parley.reading.act;

import dev.parley.model.Span;
import dev.parley.reading.text.Words;

/**
 * At whom a statement is aimed, as far as its window tells: for each word how likely it names one.
 */
public final class Aim {

  private final Words words;
  private final int from;
  private final float[] scores;

  /**
   * Takes what the encoder says.
   *
   * @param from the window's first word
   * @param scores for each of the window's words, how much more likely it names the target than
   *     that there is none; logarithms
   */
  public Aim(Words words, int from, float[] scores) {
    this.words = words;
    this.from = from;
    this.scores = scores;
  }

  /**
   * Returns the highest score of the words in a span: above 0 if one of them is more likely the
   * target than that there is none; negative infinity outside of the window.
   */
  public float at(Span span) {
    float most = Float.NEGATIVE_INFINITY;
    for (int word = Math.max(from, words.at(span.start()));
        word < from + scores.length && words.start(word) < span.end();
        word++) {
      most = Math.max(most, scores[word - from]);
    }
    return most;
  }
}
