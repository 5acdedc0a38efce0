package dev.parley.cli;

import dev.parley.model.Act;

/** How words stand out on a terminal; each has its ECMA-48 "select graphic rendition" numbers. */
enum Style {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  CUE("36"),
  /** Acts that give something. */
  GIVING("1;32"),
  /** Acts that want something, or leave it open. */
  ASKING("1;34"),
  /** Acts that refuse, blame or threaten. */
  HARD("1;31"),
  /** Denials, in reverse video. */
  DENIAL("1;7;31"),
  /** What a statement hangs on. */
  CONDITION("1;33"),
  /** What to be wary of: a source without a name, a statement that was not made. */
  WARY("1;35");

  private final String rendition;

  Style(String rendition) {
    this.rendition = rendition;
  }

  /** Returns the style of an act's name. */
  static Style of(Act act) {
    return switch (act) {
      case AGREE, SUPPORT, CONCEDE -> GIVING;
      case REQUEST, EXPLORE -> ASKING;
      case REJECT, ACCUSE, THREATEN, WARN -> HARD;
      case DENY -> DENIAL;
      case EXPECT, DECLINE, STATE -> STRONG;
    };
  }

  /** Returns the words so that a terminal shows them in this style. */
  String on(String words) {
    return this == PLAIN ? words : "\u001b[" + rendition + "m" + words + "\u001b[0m";
  }
}
