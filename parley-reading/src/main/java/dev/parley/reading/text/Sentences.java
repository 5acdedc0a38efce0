package dev.parley.reading.text;

import java.util.Locale;
import java.util.Set;

/**
 * Where sentences and paragraphs begin. Used to choose where a window may be cut and as a hint for
 * the encoder, so a wrong guess costs little; a paragraph begins behind each line break that does
 * not stand in the middle of a sentence.
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
      if (word == 0 || beginsParagraph(words, word)) {
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

  private static boolean beginsParagraph(Words words, int word) {
    int lineBreaks = lineBreaks(words, word);
    return lineBreaks > 1 || (lineBreaks == 1 && !goesOn(words, word));
  }

  /** A single line break before a small letter, behind no stop, is only where a line was full. */
  private static boolean goesOn(Words words, int word) {
    return Character.isLowerCase(words.first(word))
        && Character.isLetterOrDigit(words.first(word - 1));
  }

  private static int lineBreaks(Words words, int word) {
    String text = words.text();
    int count = 0;
    for (int i = words.end(word - 1); i < words.start(word); i++) {
      char c = text.charAt(i);
      if (c == '\u2029') {
        count += 2;
      } else if (c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n')) {
        count++;
      }
    }
    return count;
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
    return (spaced || isGluedSentence(words, word))
        && !Character.isLowerCase(c)
        && c != ','
        && c != ';'
        && c != '-'
        && c != '–'
        && c != '—';
  }

  /** The space between two sentences is missing, as it often is where a page was converted. */
  private static boolean isGluedSentence(Words words, int word) {
    return word > 1
        && Character.isUpperCase(words.first(word))
        && words.length(word - 2) > 2
        && Character.isLetter(words.first(word - 2));
  }
}
