package dev.parley.exchange.network;

import dev.parley.record.coalition.Link;

/** What the weight of a tie between two actors is divided by (Leifeld 2017, as for {@link Tie}). */
public enum Normalization {
  /** Nothing. */
  NONE("not normalised") {
    @Override
    double divisor(Link link) {
      return 1;
    }
  },
  /**
   * Half the number of stances that the two take together, so that those who speak on everything
   * are not tied to everybody.
   */
  AVERAGE_ACTIVITY("by average activity") {
    @Override
    double divisor(Link link) {
      return link.activity();
    }
  };

  private final String title;

  Normalization(String title) {
    this.title = title;
  }

  /** Returns it in words. */
  public String title() {
    return title;
  }

  abstract double divisor(Link link);
}
