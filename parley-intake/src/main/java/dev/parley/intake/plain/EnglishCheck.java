package dev.parley.intake.plain;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a text is in English, the one language the encoder was fitted on. It counts the
 * short words that hold sentences together: a quarter of English running text is made of words that
 * hardly occur elsewhere, and other languages show theirs as plainly. A text too short to tell
 * passes: reading one foreign headline costs less than refusing an English one.
 */
final class EnglishCheck {

  /** Chars looked at from the start, the middle and the end; the language shows long before. */
  private static final int SAMPLE = 20_000;

  private static final int FEWEST_LETTERS = 12;
  private static final int FEWEST_FOREIGN = 4;
  private static final double FOREIGN_SHARE = 0.12;

  /** From here on a text without English words is not English, whatever it is. */
  private static final int LONG_ENOUGH = 60;

  private static final double ENGLISH_SHARE = 0.03;

  private static final Set<String> ENGLISH =
      words(
          "the and that this with from they have has were been are not but which who what when"
              + " where there their them these those it its she his him you your our us would"
              + " could should can may might must said says about after before between against"
              + " because while than then into out up more most other some any only also if how"
              + " under through during both each such being does did");

  /** Frequent words of other languages that English text does not use, names included. */
  private static final Set<String> FOREIGN =
      words(
          // German, Dutch, Afrikaans
          "der das und nicht ist von mit auf ein eine einen für sich auch dem dass wird sind bei"
              + " het een van dat niet zijn voor ook door naar maar aan er nog geen hij werd heeft worden"
              + " nie wat vir dit sy deur hulle"
              // French, Spanish, Portuguese, Italian, Romanian, Catalan
              + " de la le les des du et est que qui dans pour une sur par pas avec au aux ce"
              + " el los las por para una del se su como más lo al pero"
              + " não uma os dos em ao das foi il che di della sono gli nel è più dei"
              + " și în este din cu pe nu să amb els"
              // Swedish, Danish, Norwegian
              + " och att det som är på av med till inte og af til ikke ett jag han"
              // Polish, Czech, Croatian
              + " się że jest przez oraz je na který byl što koji nije"
              // Turkish, Indonesian, Hungarian, Finnish
              + " ve bir bu için ile olarak daha olan yang untuk dengan pada ini itu dari"
              + " és hogy az egy nem ja että oli ei");

  private EnglishCheck() {}

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.split(" ")));
  }

  /** Returns why the text is taken not to be English, or nothing if it is, or may well be. */
  static Optional<String> objection(String text) {
    String sample = sample(text);
    int letters = 0;
    int latin = 0;
    for (int i = 0; i < sample.length(); ) {
      int c = sample.codePointAt(i);
      boolean isLetter = Character.isLetter(c);
      letters += isLetter ? 1 : 0;
      latin += isLetter && (c < 0x80 || UnicodeScript.of(c) == UnicodeScript.LATIN) ? 1 : 0;
      i += Character.charCount(c);
    }
    if (letters < FEWEST_LETTERS) {
      return Optional.empty();
    }
    if (latin * 2 < letters || !soundsEnglish(sample)) {
      return Optional.of("not in English, as far as can be told (--force reads it all the same)");
    }
    return Optional.empty();
  }

  private static boolean soundsEnglish(String sample) {
    int tokens = 0;
    int english = 0;
    int foreign = 0;
    String lower = sample.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i <= lower.length(); ) {
      int c = i < lower.length() ? lower.codePointAt(i) : ' ';
      if (!Character.isLetter(c)) {
        if (i - start > 1) {
          String word = lower.substring(start, i);
          tokens++;
          english += ENGLISH.contains(word) ? 1 : 0;
          foreign += FOREIGN.contains(word) ? 1 : 0;
        }
        start = i + Character.charCount(c);
      }
      i += Character.charCount(c);
    }
    boolean soundsForeign =
        foreign >= FEWEST_FOREIGN && foreign > 2 * english && foreign > tokens * FOREIGN_SHARE;
    return !soundsForeign && (tokens < LONG_ENOUGH || english > tokens * ENGLISH_SHARE);
  }

  private static String sample(String text) {
    if (text.length() <= 3 * SAMPLE) {
      return text;
    }
    int middle = text.length() / 2;
    return text.substring(0, SAMPLE)
        + ' '
        + text.substring(middle, middle + SAMPLE)
        + ' '
        + text.substring(text.length() - SAMPLE);
  }
}
