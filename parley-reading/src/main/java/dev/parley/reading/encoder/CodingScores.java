package dev.parley.reading.encoder;

import java.util.List;

/**
 * What the encoder says of a statement: its act, stance and negation, read off the mean of what the
 * cue's words say plus the mean of what the content's words say, weighted by a gate; and at which
 * words it aims.
 */
public final class CodingScores {

  /** Numbers of {@link #of}: the acts, the stances, negation. */
  public static final int ACTS = 13;

  /** Number of stances. */
  public static final int STANCES = 4;

  private static final float SCALE = (float) (1 / Math.sqrt(Columns.VECTOR));

  private final Rows rows;
  private final float[] table; // [65 × 18]

  CodingScores(Rows rows, float[] table) {
    this.rows = rows;
    this.table = table;
  }

  /**
   * Returns unnormalised log probabilities: {@link #ACTS} acts, {@link #STANCES} stances in the
   * order of their constants, and at last the log odds of negation.
   *
   * @param cue possibly empty
   * @param content possibly empty
   */
  public float[] of(List<Stretch> cue, List<Stretch> content) {
    float[] vector = mean(cue, Columns.CUE);
    float most = Float.NEGATIVE_INFINITY;
    for (Stretch part : content) {
      for (int word = part.first(); word <= part.last(); word++) {
        most = Math.max(most, rows.get(rows.at(word, Columns.GATE)));
      }
    }
    float[] said = new float[Columns.VECTOR];
    float sum = 0;
    for (Stretch part : content) {
      for (int word = part.first(); word <= part.last(); word++) {
        float weight = (float) Math.exp(rows.get(rows.at(word, Columns.GATE)) - most);
        sum += weight;
        rows.add(said, word, Columns.CONTENT, weight);
      }
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] = Math.max(0, vector[i] + (sum > 0 ? said[i] / sum : 0));
    }
    return Table.times(vector, table);
  }

  /**
   * Returns how much more likely each word of the window is to name the statement's target than
   * that it has none; shape [W], logarithms.
   *
   * @param asking the words of the cue, or of the content where there is no cue
   */
  public float[] target(List<Stretch> asking) {
    float[] vector = mean(asking, Columns.AIMS);
    float none = rows.product(vector, rows.ofWindow(Columns.AIMED_AT));
    float[] scores = new float[rows.size()];
    for (int word = 0; word < scores.length; word++) {
      scores[word] = SCALE * (rows.product(vector, rows.at(word, Columns.AIMED_AT)) - none);
    }
    return scores;
  }

  private float[] mean(List<Stretch> parts, int column) {
    float[] mean = new float[Columns.VECTOR];
    int count = parts.stream().mapToInt(part -> part.last() - part.first() + 1).sum();
    for (Stretch part : parts) {
      for (int word = part.first(); word <= part.last(); word++) {
        rows.add(mean, word, column, 1f / count);
      }
    }
    return mean;
  }
}
