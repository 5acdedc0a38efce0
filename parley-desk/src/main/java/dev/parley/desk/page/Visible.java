package dev.parley.desk.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes characters seen that hide or move others. Text from outside may hold bidirectional
 * overrides (Unicode Standard Annex 9), zero-width characters and controls; a page shows each as
 * its code point in angle brackets, so that nobody is misled by what the eye does not meet. Markup
 * is escaped by the templates, not here.
 */
public final class Visible {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int LATIN_ENDS = 0x250;

  private Visible() {}

  /** Returns the text with hidden characters shown; empty if there is none. */
  public static String of(@Nullable String text) {
    if (text == null) {
      return "";
    }
    if (text.codePoints().allMatch(Visible::isPlain)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    int before = ' ';
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      if (hides(c, before)) {
        shown.append(String.format(Locale.ROOT, "⟨U+%04X⟩", c));
      } else {
        shown.appendCodePoint(c);
      }
      before = c;
      at += Character.charCount(c);
    }
    return shown.toString();
  }

  /** Returns the text on one line, cut to a length, with an ellipsis where it is cut. */
  public static String brief(@Nullable String text, int length) {
    String shown = of(text).replaceAll("\\s+", " ").strip();
    if (shown.length() <= length) {
      return shown;
    }
    int space = shown.lastIndexOf(' ', length);
    int end = space > length / 2 ? space : length;
    if (Character.isHighSurrogate(shown.charAt(end - 1))) {
      end--;
    }
    return shown.substring(0, end) + "…";
  }

  private static boolean isPlain(int c) {
    return c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || c > 0xAD && c < 0x61C;
  }

  private static boolean hides(int c, int before) {
    if (c == '\n' || c == '\t' || c == '\r' || c == 0xAD) {
      return false;
    }
    if (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER) {
      return before < LATIN_ENDS; // Emoji, Persian and the scripts of India need them.
    }
    int type = Character.getType(c);
    boolean tagOfFlag = c >= 0xE0020 && c <= 0xE007F && before > LATIN_ENDS;
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.FORMAT && !tagOfFlag;
  }
}
