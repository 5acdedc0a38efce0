package dev.parley.cli;

/** How words stand out on a terminal; each has its ECMA-48 "select graphic rendition" number. */
enum Style {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  CUE("36");

  private final String rendition;

  Style(String rendition) {
    this.rendition = rendition;
  }

  /** Returns the words so that a terminal shows them in this style. */
  String on(String words) {
    return this == PLAIN ? words : "\u001b[" + rendition + "m" + words + "\u001b[0m";
  }
}
