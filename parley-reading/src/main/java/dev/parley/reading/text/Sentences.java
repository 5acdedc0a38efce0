package dev.parley.reading.text;

import java.util.Locale;
import java.util.Set;

/**
 * Where sentences and paragraphs begin. Used to choose where a window may be cut and as a hint for
 * the encoder, so a wrong guess costs little; a paragraph begins behind each line break.
 */
public final class Sentences {

  /** The word goes on with a sentence. */
  public static final byte NONE = 0;

  /** The word begins a sentence. */
  public static final byte SENTENCE = 1;

  /** The word begins a paragraph. */
  public static final byte PARAGRAPH = 2;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "sen", "sens", "rep", "reps", "gov", "gen", "lt", "col",
          "maj", "capt", "sgt", "cmdr", "adm", "amb", "rev", "hon", "st", "mt", "jr", "sr", "vs",
          "no", "jan", "feb", "aug", "sept", "oct", "nov", "dec", "inc", "co", "corp", "ltd",
          "approx", "etc", "dept", "fig");

  private Sentences() {}

  /** Returns for each word {@link #NONE}, {@link #SENTENCE} or {@link #PARAGRAPH}. */
  public static byte[] breaks(Words words) {
    byte[] breaks = new byte[words.size()];
    boolean ended = false;
    for (int word = 0; word < breaks.length; word++) {
      if (word == 0 || hasLineBreak(words, word)) {
        breaks[word] = PARAGRAPH;
        ended = false;
      } else if (ended && !isCloser(words, word)) {
        if (beginsSentence(words, word)) {
          breaks[word] = SENTENCE;
        }
        ended = false;
      }
      if (isTerminator(words, word)) {
        ended = true;
      }
    }
    return breaks;
  }

  private static boolean hasLineBreak(Words words, int word) {
    String text = words.text();
    for (int i = words.end(word - 1); i < words.start(word); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2029') {
        return true;
      }
    }
    return false;
  }

  private static boolean isTerminator(Words words, int word) {
    if (words.length(word) != 1) {
      return false;
    }
    char c = words.first(word);
    if (c == '.') {
      return word == 0
          || words.end(word - 1) != words.start(word)
          || !isAbbreviated(words, word - 1);
    }
    return c == '!' || c == '?' || c == '…';
  }

  private static boolean isAbbreviated(Words words, int word) {
    int length = words.length(word);
    if (length == 1) {
      return Character.isUpperCase(words.first(word));
    }
    return length <= 6 && ABBREVIATIONS.contains(words.get(word).toLowerCase(Locale.ROOT));
  }

  /**
   * A closing mark belongs to the sentence before it; a straight one does where no space parts it
   * from the stop.
   */
  private static boolean isCloser(Words words, int word) {
    if (words.length(word) != 1) {
      return false;
    }
    return switch (words.first(word)) {
      case '”', '’', '»', ')', ']', '.', '!', '?' -> true;
      case '"', '\'' -> words.end(word - 1) == words.start(word);
      default -> false;
    };
  }

  private static boolean beginsSentence(Words words, int word) {
    char c = words.first(word);
    boolean spaced = words.end(word - 1) < words.start(word);
    return spaced
        && !Character.isLowerCase(c)
        && c != ','
        && c != ';'
        && c != '-'
        && c != '–'
        && c != '—';
  }
}
