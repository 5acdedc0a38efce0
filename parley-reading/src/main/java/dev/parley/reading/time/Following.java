package dev.parley.reading.time;

import java.util.Set;

/** What the word behind a number says about it: whether the number still counts or ranks it. */
final class Following {

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("in at on of to for from by with and or but that which who as when while after before"
                  + " until since than is are was were has had have will would could may might"
                  + " should must the a an this his her its their it he she they we i said says"
                  + " during between against over under about into through if because where near"
                  + " amid despite following not also did does do without around toward towards"
                  + " via ahead saw marked brought")
              .split(" "));

  private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "in", "at", "when", "as");

  private Following() {}

  static boolean isFunctionWord(Paragraph p, int at) {
    return p.isIn(at, FUNCTION_WORDS);
  }

  /** Tells whether a word begins another clause or its like. */
  static boolean isConjunction(Paragraph p, int at) {
    return p.isIn(at, CONJUNCTIONS);
  }

  /** Tells whether a word is likely a noun or adjective that the number before it belongs to. */
  static boolean isCounted(Paragraph p, int at) {
    return p.isSmall(at) && !isFunctionWord(p, at);
  }
}
