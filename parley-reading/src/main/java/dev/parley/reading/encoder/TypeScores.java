package dev.parley.reading.encoder;

import org.jspecify.annotations.Nullable;

/**
 * What the encoder says of two actors of a window: the PLOVER type of what the first does to the
 * second, read off what the two ask and what the window's words answer.
 */
public final class TypeScores {

  private static final float SCALE = (float) (1 / Math.sqrt(Columns.VECTOR));

  private final Rows rows;
  private final float[] table; // [65 × 16]

  TypeScores(Rows rows, float[] table) {
    this.rows = rows;
    this.table = table;
  }

  /**
   * Returns unnormalised log probabilities of the types, in the order of their constants.
   *
   * @param source who does it; null if the text names nobody
   * @param target to whom; null if the text names nobody
   */
  public float[] of(@Nullable Stretch source, @Nullable Stretch target) {
    float[] vector = new float[Columns.VECTOR];
    add(vector, source, Columns.SOURCE);
    add(vector, target, Columns.TARGET);
    float[] weights = new float[rows.size()];
    float most = Float.NEGATIVE_INFINITY;
    for (int word = 0; word < weights.length; word++) {
      weights[word] = SCALE * rows.product(vector, rows.at(word, Columns.KEY));
      most = Math.max(most, weights[word]);
    }
    float sum = 0;
    float[] answer = new float[Columns.VECTOR];
    for (int word = 0; word < weights.length; word++) {
      float weight = (float) Math.exp(weights[word] - most);
      sum += weight;
      rows.add(answer, word, Columns.VALUE, weight);
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] = Math.max(0, vector[i] + (sum > 0 ? answer[i] / sum : 0));
    }
    return Table.times(vector, table);
  }

  private void add(float[] vector, @Nullable Stretch words, int column) {
    if (words != null) {
      float weight = 1f / (words.last() - words.first() + 1);
      for (int word = words.first(); word <= words.last(); word++) {
        rows.add(vector, word, column, weight);
      }
    }
  }
}
