package dev.parley.reading.time;

import dev.parley.model.Span;
import dev.parley.reading.text.Layout;
import dev.parley.reading.text.Sentences;
import dev.parley.reading.text.Words;
import java.util.Locale;
import java.util.Set;

/**
 * The words of one paragraph in lower case, numbered from 0; asked for a word outside, it answers
 * with an empty one, so that no expression reaches across its ends.
 */
final class Paragraph {

  /** No word or number of a time is longer. */
  private static final int LONGEST_WORD = 20;

  private static final int LONGEST_NUMBER = 6;

  private final Layout layout;
  private final int from;
  private final String[] lower;

  private Paragraph(Layout layout, int from, int to) {
    this.layout = layout;
    this.from = from;
    this.lower = new String[to - from];
    for (int at = 0; at < lower.length; at++) {
      lower[at] = lowered(layout.words(), from + at);
    }
  }

  /** Returns the paragraph that goes on or begins with a word of the text. */
  static Paragraph at(Layout layout, int from) {
    int to = from + 1;
    while (to < layout.words().size() && layout.breaks()[to] != Sentences.PARAGRAPH) {
      to++;
    }
    return new Paragraph(layout, from, to);
  }

  private static String lowered(Words words, int word) {
    if (words.length(word) > LONGEST_WORD) {
      return "";
    }
    String lower = words.get(word).toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "’", "‘" -> "'";
      case "–", "‐", "‑" -> "-";
      default -> lower;
    };
  }

  int size() {
    return lower.length;
  }

  /** Returns a word in lower case, apostrophes and short dashes as ASCII has them. */
  String word(int at) {
    return at < 0 || at >= lower.length ? "" : lower[at];
  }

  boolean is(int at, String word) {
    return word(at).equals(word);
  }

  boolean isIn(int at, Set<String> words) {
    return words.contains(word(at));
  }

  /** Tells whether these words stand here one after another. */
  boolean reads(int at, String... phrase) {
    for (int i = 0; i < phrase.length; i++) {
      if (!is(at + i, phrase[i])) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether nothing stands between a word and the one before it. */
  boolean isGlued(int at) {
    return at > 0
        && at < lower.length
        && layout.words().end(from + at - 1) == layout.words().start(from + at);
  }

  boolean isCapital(int at) {
    return at >= 0 && at < lower.length && Character.isUpperCase(layout.words().first(from + at));
  }

  /** Tells whether a word is one of letters only, written small. */
  boolean isSmall(int at) {
    String word = word(at);
    return !word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && Character.isLetter(word.charAt(word.length() - 1))
        && !isCapital(at);
  }

  boolean beginsSentence(int at) {
    return at == 0 || (at < lower.length && layout.breaks()[from + at] != Sentences.NONE);
  }

  /** Returns the number that a word of at most six ASCII digits writes, or -1. */
  int number(int at) {
    return number(word(at));
  }

  /** Returns the number that at most six ASCII digits write, or -1. */
  static int number(String word) {
    if (word.isEmpty() || word.length() > LONGEST_NUMBER) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }

  /** Tells whether a number here is none's fraction, price, score or fraction's rest. */
  boolean startsNumber(int at) {
    if (!isGlued(at)) {
      return true;
    }
    return switch (word(at - 1)) {
      case "(", "[", "\"", "“", "'", "—" -> true;
      case "-" -> at < 2 || !isGlued(at - 1) || number(at - 2) >= 0 || !isWordLike(at - 2);
      default -> false;
    };
  }

  /** Tells whether the digits at a word are the last of their number. */
  boolean endsNumber(int at) {
    if (!isGlued(at + 1)) {
      return true;
    }
    return switch (word(at + 1)) {
      case ".", "," -> !isGlued(at + 2) || number(at + 2) < 0;
      case ":", "%", "$", "°" -> false;
      default -> true;
    };
  }

  /** Tells whether a word begins with a letter or digit. */
  boolean isWordLike(int at) {
    String word = word(at);
    return !word.isEmpty() && Character.isLetterOrDigit(word.charAt(0));
  }

  /** Returns the span of the words {@code [at, end)}. */
  Span span(int at, int end) {
    Words words = layout.words();
    return new Span(words.start(from + at), words.end(from + end - 1));
  }
}
