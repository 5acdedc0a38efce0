package dev.parley.record.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Parts text into the words it is found by: runs of letters and digits, in lower case and without
 * accents (Unicode normalisation form KD without its marks). The words of a record and those that
 * are looked for pass through here alike, so a search means the same in every database.
 */
final class Folding {

  private static final int MOST_WORDS = 16_000;
  private static final int LONGEST_WORD = 100;

  private Folding() {}

  /** Returns the words in their order, each cut to 100 characters; at most 16,000. */
  static List<String> words(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < folded.length() && words.size() < MOST_WORDS; ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        if (word.length() < LONGEST_WORD) {
          word.appendCodePoint(c);
        }
      } else if (!isMark(c)) {
        take(word, words);
      }
    }
    take(word, words);
    return words;
  }

  private static void take(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
