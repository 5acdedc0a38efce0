package dev.parley.exchange;

/**
 * What came into a record.
 *
 * @param articles how many it did not have
 * @param corrections how many were made
 */
public record Imported(int articles, int corrections) {

  /** Nothing at all. */
  public static final Imported NOTHING = new Imported(0, 0);

  /** Returns both together. */
  public Imported plus(Imported other) {
    return new Imported(articles + other.articles, corrections + other.corrections);
  }
}
