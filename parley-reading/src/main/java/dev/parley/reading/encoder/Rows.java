package dev.parley.reading.encoder;

/**
 * The encoder's output for one window, a row for each piece; words are asked by their first one.
 */
final class Rows {

  private final float[] values; // [T × Columns.WIDTH], row 0 is [CLS]
  private final int[] heads; // [W]

  Rows(float[] values, int[] heads) {
    this.values = values;
    this.heads = heads;
  }

  /** Returns the number of words. */
  int size() {
    return heads.length;
  }

  /** Returns where a word's column stands. */
  int at(int word, int column) {
    return heads[word] * Columns.WIDTH + column;
  }

  /** Returns where a column of {@code [CLS]} stands. */
  int ofWindow(int column) {
    return column;
  }

  float get(int at) {
    return values[at];
  }

  float product(int a, int b, int length) {
    float sum = 0;
    for (int i = 0; i < length; i++) {
      sum += values[a + i] * values[b + i];
    }
    return sum;
  }

  float product(float[] vector, int b) {
    float sum = 0;
    for (int i = 0; i < vector.length; i++) {
      sum += vector[i] * values[b + i];
    }
    return sum;
  }

  /** Adds a word's vector, times a weight. */
  void add(float[] sum, int word, int column, float weight) {
    int at = at(word, column);
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight * values[at + i];
    }
  }
}
