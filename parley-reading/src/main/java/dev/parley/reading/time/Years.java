package dev.parley.reading.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Years by their number, "2015", and written ranges of them, "2012-15". Four digits are a year only
 * in the company of words that say so.
 */
final class Years implements TimeMatcher {

  private static final int FIRST_MODERN = 1800;
  private static final int LAST_MODERN = 2099;

  /** Two digits more than so many years on are likelier part of another number. */
  private static final int LONGEST_SHORT_RANGE = 50;

  private static final int HUNDRED = 100;
  private static final int LAST_MONTH = 12;

  @Override
  public @Nullable Match at(Paragraph p, int at) {
    int number = named(p, at);
    if (number < 0) {
      return null;
    }
    if (number > at) {
      int year = YearOf.stated(p, number);
      return year < 0 ? null : year(number + 1, year);
    }
    int year = plain(p, at);
    if (year < 0) {
      return null;
    }
    Match range = range(p, at, year);
    if (range != null) {
      return range;
    }
    return isYear(p, at, year) ? year(at + 1, year) : null;
  }

  /** Returns where the number stands: behind "the year", "fiscal" and the like; -1 for nowhere. */
  private static int named(Paragraph p, int at) {
    int i = p.is(at, "the") ? at + 1 : at;
    if (p.is(i, "fiscal")) {
      i++;
    }
    if (p.is(i, "year")) {
      i++;
    }
    return i == at + 1 && p.is(at, "the") ? -1 : i;
  }

  private static int plain(Paragraph p, int at) {
    boolean starts =
        p.startsNumber(at) || (p.is(at - 1, "-") && p.isIn(at - 2, Set.of("mid", "early", "late")));
    return starts ? YearOf.stated(p, at) : -1;
  }

  private static Match year(int end, int year) {
    return new Match(end, Grain.YEAR, Meaning.always(String.valueOf(year)));
  }

  /** Reads "2012-2015", "2012-15", "2021/22"; "2021-11" is a month. */
  private static @Nullable Match range(Paragraph p, int at, int year) {
    if (!p.isIn(at + 1, Set.of("-", "/")) || !isModern(year) || !p.endsNumber(at + 2)) {
      return null;
    }
    int length = p.word(at + 2).length();
    int last = p.number(at + 2);
    if (length == 2 && p.isGlued(at + 1) && p.isGlued(at + 2)) {
      if (p.is(at + 1, "-") && last >= 1 && last <= LAST_MONTH && last <= year % HUNDRED) {
        return p.is(at + 3, "-") ? null : month(at + 3, year, last);
      }
      last += year - year % HUNDRED;
      if (last - year > LONGEST_SHORT_RANGE) {
        return null;
      }
    } else if (length != 4 || p.isIn(at + 3, YearWords.COUNTED)) {
      return null;
    }
    boolean isRange =
        p.is(at + 1, "/") ? last == year + 1 : isModern(last) && last > year && isFree(p, at + 3);
    return isRange ? new Match(at + 3, Grain.RANGE, Meaning.always(year + "/" + last)) : null;
  }

  private static Match month(int end, int year, int month) {
    return new Match(end, Grain.MONTH, Meaning.always(year + "-" + IsoValue.two(month)));
  }

  /** Tells whether no further number is joined to a word, as in a telephone's. */
  private static boolean isFree(Paragraph p, int at) {
    return !p.is(at, "-") || !p.isGlued(at) || p.number(at + 1) < 0;
  }

  private static boolean isModern(int year) {
    return year >= FIRST_MODERN && year <= LAST_MODERN;
  }

  private static boolean isYear(Paragraph p, int at, int year) {
    String before = p.word(at - 1);
    boolean isJoined = p.isIn(at + 1, Set.of("-", "/")) && p.isGlued(at + 1) && p.isGlued(at + 2);
    if (isJoined && !p.is(at + 2, "era") && (p.is(at + 1, "/") || p.number(at + 2) < 0)) {
      return false;
    }
    if (YearWords.BEFORE_YEAR.contains(before)) {
      return true;
    }
    if (!isModern(year)) {
      return false;
    }
    if (YearWords.BEFORE_MODERN_YEAR.contains(before)) {
      return year % HUNDRED != 0 || !p.isSmall(at + 1) || Following.isFunctionWord(p, at + 1);
    }
    if (before.equals("-") && p.isIn(at - 2, Set.of("mid", "early", "late"))) {
      return true;
    }
    if (YearWords.BEFORE_QUALIFIER.contains(before)) {
      return isQualifier(p, at, year);
    }
    if (YearWords.BETWEEN_YEARS.contains(before)) {
      return isModern(p.number(at - 2)) || p.isIn(at - 2, Set.of("back", "prior", "up"));
    }
    return (before.equals("(") && p.isIn(at + 1, Set.of(")", "-", ",")))
        || p.isIn(at + 1, YearWords.NAMED_BY_YEAR);
  }

  private static boolean isQualifier(Paragraph p, int at, int year) {
    return (p.isWordLike(at + 1) && !Following.isFunctionWord(p, at + 1) && year % HUNDRED != 0)
        || p.isIn(at + 1, YearWords.NAMED_BY_YEAR);
  }
}
