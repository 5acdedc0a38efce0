package dev.parley.reading.time;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many units are told.
 *
 * @param end the word after it
 * @param number how many; null where that is left open ("several")
 * @param isArticle whether it is only "a", "an" or "one", which often count nothing
 */
record Amount(int end, @Nullable BigDecimal number, boolean isArticle) {

  private static final Set<String> ARTICLES = Set.of("a", "an", "one");
  private static final Set<String> OPEN =
      Set.of("several", "few", "many", "some", "numerous", "multiple", "various");
  private static final Set<String> OPEN_HEADS =
      Set.of("number", "handful", "series", "matter", "period");
  private static final Set<String> OPEN_NUMBERS =
      Set.of("dozens", "hundreds", "tens", "scores", "thousands");
  private static final Set<String> TO = Set.of("to", "or", "-");
  static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int DOZEN = 12;

  /** Reads an amount: "90", "1,000", "2.5", "two and a half", "a few", "two or three"; or null. */
  static @Nullable Amount at(Paragraph p, int at) {
    Amount amount = single(p, at);
    if (amount == null || (amount.isArticle && !p.is(at, "one"))) {
      return amount;
    }
    if (amount.number != null && p.isIn(amount.end, TO)) {
      Amount other = single(p, amount.end + 1);
      if (other != null
          && !p.isIn(amount.end + 1, Set.of("a", "an"))
          && other.number != null
          && other.number.compareTo(amount.number) > 0) {
        return new Amount(other.end, null, false);
      }
    }
    return amount.withHalf(p, amount.end);
  }

  /** Returns the sum with "and a half" where that stands at a word, and this one otherwise. */
  Amount withHalf(Paragraph p, int at) {
    if (number == null) {
      return this;
    }
    if (p.reads(at, "and", "a", "half")) {
      return new Amount(at + 3, number.add(HALF), false);
    }
    if (p.reads(at, "-", "and", "-", "a", "-", "half")) {
      return new Amount(at + 6, number.add(HALF), false);
    }
    return this;
  }

  private static @Nullable Amount single(Paragraph p, int at) {
    Amount digits = digits(p, at);
    if (digits != null) {
      return digits;
    }
    if (p.reads(at, "half", "a", "dozen")) {
      return of(at + 3, DOZEN / 2);
    }
    if (p.is(at, "half") && p.isIn(at + 1, Set.of("a", "an"))) {
      return new Amount(at + 2, HALF, false);
    }
    Amount open = open(p, at);
    if (open != null) {
      return open;
    }
    boolean hasArticle = p.isIn(at, ARTICLES);
    if (hasArticle && p.isIn(at + 1, Set.of("hundred", "thousand", "dozen", "couple"))) {
      return namedNumber(p, at + 1);
    }
    Numerals.Found words = Numerals.cardinalWords(p, at);
    if (words != null) {
      return new Amount(
          words.end(),
          BigDecimal.valueOf(words.number()),
          p.is(words.end() - 1, "one") && words.end() == at + 1);
    }
    return hasArticle ? new Amount(at + 1, BigDecimal.ONE, true) : null;
  }

  private static Amount namedNumber(Paragraph p, int at) {
    return switch (p.word(at)) {
      case "hundred" -> of(at + 1, 100);
      case "thousand" -> of(at + 1, 1000);
      case "dozen" -> of(at + 1, DOZEN);
      default -> of(p.is(at + 1, "of") ? at + 2 : at + 1, 2);
    };
  }

  private static @Nullable Amount open(Paragraph p, int at) {
    if (p.isIn(at, OPEN)) {
      return new Amount(at + 1, null, false);
    }
    if (p.is(at, "a") && p.is(at + 1, "few")) {
      return new Amount(at + 2, null, false);
    }
    if (p.is(at, "a") && p.isIn(at + 1, OPEN_HEADS) && p.is(at + 2, "of")) {
      return new Amount(at + 3, null, false);
    }
    return p.isIn(at, OPEN_NUMBERS) && p.is(at + 1, "of") ? new Amount(at + 2, null, false) : null;
  }

  private static @Nullable Amount digits(Paragraph p, int at) {
    int first = p.number(at);
    if (first < 0 || !p.startsNumber(at)) {
      return null;
    }
    if (p.isGlued(at + 1) && p.isGlued(at + 2)) {
      String next = p.word(at + 2);
      if (p.is(at + 1, ",") && next.length() == 3 && first < 1000 && p.number(at + 2) >= 0) {
        return p.endsNumber(at + 2) ? of(at + 3, first * 1000 + p.number(at + 2)) : null;
      }
      if (p.is(at + 1, ".") && p.number(at + 2) >= 0) {
        return new Amount(at + 3, new BigDecimal(first + "." + next), false);
      }
    }
    return p.endsNumber(at) ? of(at + 1, first) : null;
  }

  private static Amount of(int end, int number) {
    return new Amount(end, BigDecimal.valueOf(number), false);
  }
}
