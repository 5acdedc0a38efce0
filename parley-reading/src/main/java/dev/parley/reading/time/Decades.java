package dev.parley.reading.time;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decades and centuries by name: "the 1990s", "the nineties", "the 19th century". TimeML writes
 * them with fewer digits than a year has; here {@code X} fills up the rest.
 */
final class Decades implements TimeMatcher {

  private static final Map<String, Integer> IN_WORDS =
      Map.of(
          "twenties",
          1920,
          "thirties",
          1930,
          "forties",
          1940,
          "fifties",
          1950,
          "sixties",
          1960,
          "seventies",
          1970,
          "eighties",
          1980,
          "nineties",
          1990);
  private static final Set<String> BEFORE = Set.of("the", "early", "late", "mid");
  private static final Set<String> OF_AGE = Set.of("his", "her", "their", "my", "your", "our");
  private static final int THIS_MILLENNIUM = 2000;
  private static final int HUNDRED = 100;

  @Override
  public @Nullable Match at(Paragraph p, int at) {
    boolean isDetermined = p.is(at, "the");
    return Match.longer(
        decade(p, isDetermined ? at + 1 : at), century(p, isDetermined ? at + 1 : at));
  }

  private static @Nullable Match decade(Paragraph p, int at) {
    Match full = fourDigits(p, at);
    if (full != null) {
      return full;
    }
    boolean hasApostrophe = p.is(at, "'") && p.isGlued(at + 1);
    int word = hasApostrophe ? at + 1 : at;
    int before = p.is(at - 1, "-") ? at - 2 : at - 1;
    if ((!hasApostrophe && !p.isIn(before, BEFORE))
        || p.isIn(before, OF_AGE)
        || p.isIn(before - 1, OF_AGE)) {
      return null;
    }
    Integer year = IN_WORDS.get(p.word(word));
    if (year == null) {
      year = twoDigits(p.word(word));
    }
    return year == null ? null : decade(word + 1, year);
  }

  private static @Nullable Match fourDigits(Paragraph p, int at) {
    String word = p.word(at);
    if (word.length() == 5 && word.endsWith("0s")) {
      int year = Paragraph.number(word.substring(0, 4));
      return year < 1000 ? null : decade(at + 1, year);
    }
    boolean isPossessive =
        word.length() == 4
            && word.endsWith("0")
            && p.is(at - 1, "the")
            && p.reads(at + 1, "'", "s");
    return isPossessive && p.number(at) >= 1000 ? decade(at + 3, p.number(at)) : null;
  }

  /** Reads "90s"; what "10s" and the like begin is anyone's guess. */
  private static @Nullable Integer twoDigits(String word) {
    if (word.length() != 3 || !word.endsWith("0s")) {
      return null;
    }
    int years = Paragraph.number(word.substring(0, 2));
    return switch (years) {
      case 0 -> 2000;
      case 20, 30, 40, 50, 60, 70, 80, 90 -> 1900 + years;
      default -> null;
    };
  }

  /** "The 1800s" are a century, "the 2000s" mostly a decade. */
  private static Match decade(int end, int year) {
    boolean isCentury = year % HUNDRED == 0 && year < THIS_MILLENNIUM;
    String value = String.valueOf(year).substring(0, isCentury ? 2 : 3);
    return isCentury
        ? new Match(end, Grain.CENTURY, Meaning.always(value + "XX"))
        : new Match(end, Grain.DECADE, Meaning.always(value + "X"));
  }

  private static @Nullable Match century(Paragraph p, int at) {
    Numerals.Found ordinal = Numerals.ordinal(p, at);
    if (ordinal == null && p.is(at - 1, "-") && p.is(at - 2, "mid")) {
      int digits = Numerals.ordinalDigits(p.word(at));
      ordinal = digits > 0 ? new Numerals.Found(at + 1, digits) : null;
    }
    if (ordinal == null) {
      return null;
    }
    int noun = p.is(ordinal.end(), "-") ? ordinal.end() + 1 : ordinal.end();
    boolean isCentury = p.is(noun, "century") && !p.isIn(noun + 1, Set.of("bc", "bce"));
    return isCentury
        ? new Match(
            noun + 1, Grain.CENTURY, Meaning.always(IsoValue.two(ordinal.number() - 1) + "XX"))
        : null;
  }
}
