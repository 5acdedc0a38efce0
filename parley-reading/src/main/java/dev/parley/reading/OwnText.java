package dev.parley.reading;

import dev.parley.reading.text.Layout;
import dev.parley.reading.text.Quotation;
import dev.parley.reading.text.Words;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a text is itself one speaker's, such as a press statement or a letter: it says "we"
 * or "I" outside of quotation marks, and more than once. Only in such a text is a sentence without
 * a cue a statement.
 */
final class OwnText {

  private static final Set<String> FIRST_PERSON = Set.of("we", "our", "us", "i", "my");
  private static final int LEAST = 2;

  private OwnText() {}

  static boolean is(Layout layout) {
    Words words = layout.words();
    int found = 0;
    for (int word = 0; word < words.size(); word++) {
      String text = words.get(word);
      if (Quotation.of(layout.quotations()[word]) == Quotation.OUTSIDE
          && FIRST_PERSON.contains(text.toLowerCase(Locale.ROOT))
          && !text.equals("US")) {
        found++;
      }
    }
    return found >= LEAST;
  }
}
