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
   * Returns how much more likely the words in a span, taken together, name the target than that
   * there is none, as a logarithm; negative infinity outside of the window.
   */
  public double at(Span span) {
    double sum = 0;
    for (int word = Math.max(from, words.at(span.start()));
        word < from + scores.length && words.start(word) < span.end();
        word++) {
      sum += Math.exp(scores[word - from]);
    }
    return Math.log(sum);
  }
}
