package dev.parley.intake.html;

import java.util.List;
import java.util.Locale;

/** How much of a page is read, so that no page costs more than some ten seconds and a gigabyte. */
final class Bounds {

  /** Elements below this depth are put beside one another. */
  static final int DEPTH = 512;

  /** In UTF-16 units. */
  static final int LENGTH = 32_000_000;

  /** Tags, end tags counted too. */
  static final int TAGS = 500_000;

  private Bounds() {}

  /** Cuts off what is too much, and notes it. */
  static String cut(String html, List<String> notes) {
    int end = end(html);
    if (end == html.length()) {
      return html;
    }
    notes.add(
        String.format(
            Locale.ROOT, "only the first %,d of %,d characters were read", end, html.length()));
    return html.substring(0, end);
  }

  private static int end(String html) {
    int last = Math.min(LENGTH, html.length());
    int tags = 0;
    for (int i = html.indexOf('<'); i >= 0 && i < last; i = html.indexOf('<', i + 1)) {
      if (i + 1 < last && isTag(html.charAt(i + 1)) && ++tags > TAGS) {
        return i;
      }
    }
    return last;
  }

  private static boolean isTag(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/';
  }
}
