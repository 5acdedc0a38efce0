package dev.parley.record.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text in their order, without marks, and which of them are quoted. Two reports of
 * one event share its quotes, so what is quoted says little about who copied whom.
 *
 * @param all every word, as written
 * @param own those that are not quoted; all, where hardly any others are left
 */
record Words(List<String> all, List<String> own) {

  /** Below this the words outside quotes are too few to compare texts by. */
  private static final int FEWEST_OWN = 30;

  /** A quote that is not closed by then is no quote, but an inch or an apostrophe. */
  private static final int LONGEST_QUOTE = 2000;

  static Words of(String text) {
    boolean[] quoted = quoted(text);
    List<String> all = new ArrayList<>();
    List<String> own = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int begin = i;
      while (i < text.length() && isWordPart(text, i, begin)) {
        i++;
      }
      if (i > begin) {
        String word = text.substring(begin, i);
        all.add(word);
        if (!quoted[begin]) {
          own.add(word);
        }
      } else {
        i++;
      }
    }
    return new Words(all, own.size() < FEWEST_OWN ? all : own);
  }

  /** Returns a word as it counts in comparing: in lower case. */
  static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Letters and digits; and between digits the marks that numbers are written with. */
  private static boolean isWordPart(String text, int at, int begin) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return true;
    }
    return (c == '.' || c == ',')
        && at > begin
        && Character.isDigit(text.charAt(at - 1))
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean[] quoted(String text) {
    boolean[] quoted = new boolean[text.length()];
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean closes = c == '”' || c == '"';
      if (open >= 0 && i - open > LONGEST_QUOTE) {
        open = -1;
      }
      if (open >= 0 && closes) {
        Arrays.fill(quoted, open, i, true);
        open = -1;
      } else if (c == '“' || c == '"') {
        open = i;
      }
    }
    return quoted;
  }
}
