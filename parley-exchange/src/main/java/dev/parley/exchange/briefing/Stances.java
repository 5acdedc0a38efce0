package dev.parley.exchange.briefing;

import dev.parley.model.Stance;

/** Says stances in words. */
final class Stances {

  private Stances() {}

  static String words(Stance stance) {
    return switch (stance) {
      case FOR -> "for";
      case AGAINST -> "against";
      case OPEN -> "open";
      case NONE -> "no stand";
    };
  }
}
