package dev.parley.record.dossier;

/** Arithmetic with vectors of one dimension. */
final class Vectors {

  private Vectors() {}

  /** Returns the dot product: of vectors of length 1, their cosine. */
  static double dot(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  static void add(float[] sum, float[] vector) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += vector[i];
    }
  }
}
