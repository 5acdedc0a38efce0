package dev.parley.exchange.network;

import dev.parley.record.coalition.Link;

/**
 * What ties two actors, as discourse network analysis has it (Leifeld, "Discourse Network Analysis:
 * Policy Debates as Dynamic Networks", The Oxford Handbook of Political Networks, 2017).
 */
public enum Tie {
  /** They take the same stance on an issue. */
  CONGRUENCE("actor congruence network") {
    @Override
    double weight(Link link) {
      return link.congruence();
    }
  },
  /** They take opposite stances on an issue. */
  CONFLICT("actor conflict network") {
    @Override
    double weight(Link link) {
      return link.conflict();
    }
  },
  /** Congruence less conflict: above 0 where they agree more than they oppose each other. */
  SUBTRACT("actor network, congruence less conflict") {
    @Override
    double weight(Link link) {
      return link.congruence() - link.conflict();
    }
  };

  private final String title;

  Tie(String title) {
    this.title = title;
  }

  /** Returns what a network of these ties is called. */
  public String title() {
    return title;
  }

  /** Returns how strong the tie is, not normalised; 0 if there is none. */
  abstract double weight(Link link);
}
