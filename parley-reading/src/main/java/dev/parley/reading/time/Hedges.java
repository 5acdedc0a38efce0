package dev.parley.reading.time;

import java.util.Set;

/**
 * Words that make an amount of time approximate: "about", "more than". They belong to the
 * expression; TimeML's attribute {@code mod} would say what they do to it.
 */
final class Hedges {

  private static final Set<String> SINGLE =
      Set.of("about", "around", "nearly", "almost", "roughly", "approximately", "barely");
  private static final Set<String> BEFORE_NUMBERS = Set.of("some", "another");

  private Hedges() {}

  /** Returns where the amount begins behind a hedge at a word, or that word. */
  static int skip(Paragraph p, int at) {
    if (p.isIn(at, SINGLE)) {
      return at + 1;
    }
    if (p.isIn(at, BEFORE_NUMBERS)) {
      boolean isNumber = p.number(at + 1) >= 0 || Numerals.isCardinal(p.word(at + 1));
      return isNumber ? at + 1 : at;
    }
    if (p.is(at, "no") && p.isIn(at + 1, Set.of("more", "less", "fewer")) && p.is(at + 2, "than")) {
      return at + 3;
    }
    boolean isPair =
        switch (p.word(at)) {
          case "more", "less", "fewer" -> p.is(at + 1, "than");
          case "at" -> p.isIn(at + 1, Set.of("least", "most"));
          case "up" -> p.is(at + 1, "to");
          case "just" -> p.isIn(at + 1, Set.of("over", "under"));
          case "well" -> p.is(at + 1, "over");
          default -> false;
        };
    return isPair ? at + 2 : at;
  }
}
