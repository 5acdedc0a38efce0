package dev.parley.record.dossier;

/** Arithmetic with vectors of one dimension. */
final class Vectors {

  private Vectors() {}

  /** Returns the cosine of two vectors of length 1. */
  static double cosine(float[] one, float[] other) {
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

  /** Returns the vector of length 1 in the same direction; the null vector stays what it is. */
  static float[] unit(float[] vector) {
    double length = Math.sqrt(cosine(vector, vector));
    float[] unit = new float[vector.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = length == 0 ? 0 : (float) (vector[i] / length);
    }
    return unit;
  }
}
