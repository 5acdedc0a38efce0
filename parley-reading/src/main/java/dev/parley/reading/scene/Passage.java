package dev.parley.reading.scene;

/**
 * A run of words, {@code [from, to)} in word numbers; may be empty.
 *
 * @param from the first word
 * @param to the word behind the last
 */
public record Passage(int from, int to) {

  /** Tells whether a word is one of the run. */
  public boolean holds(int word) {
    return word >= from && word < to;
  }

  /** Tells whether there are no words. */
  public boolean isEmpty() {
    return to <= from;
  }
}
