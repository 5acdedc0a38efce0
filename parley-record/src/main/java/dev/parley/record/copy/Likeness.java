package dev.parley.record.copy;

/**
 * From when on two texts count as copies. Why these numbers: {@code docs/decisions/0011-copies.md}.
 *
 * @param containment the least share of the shorter text's runs of words that the other has
 * @param resemblance the least share of all runs of words that both have
 * @param particulars the least share of numbers and names that both have
 */
public record Likeness(double containment, double resemblance, double particulars) {

  /** What is used unless somebody measures something else. */
  public static final Likeness USUAL = new Likeness(0.4, 0.2, 0.7);

  /** Below so many runs of words chance and set phrases weigh too much, and the bar is higher. */
  private static final int SHORT = 25;

  private static final double SHORT_RESEMBLANCE = 0.7;

  /** Tells whether two texts are copies of one another, or of a third. */
  public boolean areCopies(Signature one, Signature other) {
    double resembles = one.resemblance(other);
    boolean isShort = Math.min(one.runs(), other.runs()) < SHORT;
    return resembles >= (isShort ? SHORT_RESEMBLANCE : resemblance)
        && one.containment(other) >= containment
        && one.commonParticulars(other) >= particulars;
  }
}
