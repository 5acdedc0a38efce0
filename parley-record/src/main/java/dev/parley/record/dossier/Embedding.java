package dev.parley.record.dossier;

/**
 * Turns a text into a vector such that texts of like meaning get vectors of like direction. Nothing
 * but {@code parley-reading} touches a model, so the record is handed one in this form.
 */
@FunctionalInterface
public interface Embedding {

  /**
   * Returns the text's vector, of length 1 and always of the same dimension; the same text always
   * has the same vector.
   */
  float[] of(String text);
}
