package dev.parley.cli;

/**
 * Makes other people's words safe to show: an article or a file name may hold control characters,
 * and a terminal would obey them.
 */
final class Printable {

  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /** Returns the words on one line: line breaks and tabs as spaces, other controls as U+FFFD. */
  static String line(String words) {
    StringBuilder line = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c)) {
        line.append(' ');
      } else {
        line.append(Character.isISOControl(c) ? REPLACEMENT : c);
      }
    }
    return line.toString();
  }
}
