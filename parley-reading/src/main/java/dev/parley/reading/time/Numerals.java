package dev.parley.reading.time;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads whole numbers and ordinals, in digits and in words. */
final class Numerals {

  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);
  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12),
          Map.entry("thirteenth", 13),
          Map.entry("fourteenth", 14),
          Map.entry("fifteenth", 15),
          Map.entry("sixteenth", 16),
          Map.entry("seventeenth", 17),
          Map.entry("eighteenth", 18),
          Map.entry("nineteenth", 19),
          Map.entry("twentieth", 20),
          Map.entry("thirtieth", 30));
  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final int LAST_DAY = 31;

  private Numerals() {}

  /**
   * A number in the text.
   *
   * @param end the word after it
   * @param number the number
   */
  record Found(int end, int number) {}

  /** Tells whether a word is a number below twenty or a multiple of ten. */
  static boolean isCardinal(String word) {
    return UNITS.containsKey(word) || TENS.containsKey(word);
  }

  /** Reads "seven", "twenty-five", "three hundred", "two thousand"; null for none. */
  static @Nullable Found cardinalWords(Paragraph p, int at) {
    Found small = belowHundred(p, at);
    if (small == null) {
      return null;
    }
    int factor = factor(p.word(small.end));
    if (factor == 1) {
      return small;
    }
    int end = small.end + 1;
    Found rest = belowHundred(p, p.is(end, "and") ? end + 1 : end);
    return rest == null
        ? new Found(end, small.number * factor)
        : new Found(rest.end, small.number * factor + rest.number);
  }

  private static int factor(String word) {
    return switch (word) {
      case "hundred" -> 100;
      case "thousand" -> 1000;
      default -> 1;
    };
  }

  private static @Nullable Found belowHundred(Paragraph p, int at) {
    Integer unit = UNITS.get(p.word(at));
    if (unit != null) {
      return new Found(at + 1, unit);
    }
    Integer tens = TENS.get(p.word(at));
    if (tens == null) {
      return null;
    }
    int next = p.is(at + 1, "-") ? at + 2 : at + 1;
    Integer rest = UNITS.get(p.word(next));
    return rest != null && rest < 10 ? new Found(next + 1, tens + rest) : new Found(at + 1, tens);
  }

  /** Reads "23rd", "third", "twenty-third"; null for none. */
  static @Nullable Found ordinal(Paragraph p, int at) {
    int digits = ordinalDigits(p.word(at));
    if (digits > 0) {
      return p.startsNumber(at) ? new Found(at + 1, digits) : null;
    }
    Integer word = ORDINALS.get(p.word(at));
    if (word != null) {
      return new Found(at + 1, word);
    }
    Integer tens = TENS.get(p.word(at));
    Integer rest = p.is(at + 1, "-") ? ORDINALS.get(p.word(at + 2)) : null;
    return tens != null && rest != null && rest < 10 ? new Found(at + 3, tens + rest) : null;
  }

  /** Reads a day of a month in digits: "9", "09", "23rd"; null for none. */
  static @Nullable Found dayOfMonth(Paragraph p, int at) {
    if (!p.startsNumber(at)) {
      return null;
    }
    String word = p.word(at);
    int number = word.length() <= 2 ? Paragraph.number(word) : -1;
    if (number < 0) {
      number = ordinalDigits(word);
    } else if (!p.endsNumber(at)) {
      return null;
    }
    return number >= 1 && number <= LAST_DAY ? new Found(at + 1, number) : null;
  }

  /** Returns the number of "23rd", or -1. */
  static int ordinalDigits(String word) {
    int length = word.length() - 2;
    return length > 0 && length <= 2 && ORDINAL_ENDINGS.contains(word.substring(length))
        ? Paragraph.number(word.substring(0, length))
        : -1;
  }
}
