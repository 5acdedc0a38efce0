package dev.parley.reading.encoder;

/** A small last layer of the model that is applied outside of the encoder's graph. */
final class Table {

  private Table() {}

  /**
   * Multiplies a vector with a table and adds the table's last row.
   *
   * @param vector shape [V]
   * @param table shape [(V + 1) × N]
   * @return shape [N]
   */
  static float[] times(float[] vector, float[] table) {
    int width = table.length / (vector.length + 1);
    float[] out = new float[width];
    System.arraycopy(table, vector.length * width, out, 0, width);
    for (int row = 0; row < vector.length; row++) {
      for (int column = 0; column < width; column++) {
        out[column] += vector[row] * table[row * width + column];
      }
    }
    return out;
  }
}
