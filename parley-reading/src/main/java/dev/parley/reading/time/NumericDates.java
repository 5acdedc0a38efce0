package dev.parley.reading.time;

import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates in digits alone: 2021-12-23, 23.12.2021, 12/23/2021. Which of the first two numbers is the
 * month shows where one is above 12; with full stops the day comes first by custom. Where nothing
 * shows, only the year counts as told.
 */
final class NumericDates implements TimeMatcher {

  private static final Set<String> SEPARATORS = Set.of("-", "/", ".");
  private static final int WORDS = 5;
  private static final int MONTHS = 12;

  @Override
  public @Nullable Match at(Paragraph p, int at) {
    String separator = p.word(at + 1);
    if (p.number(at) < 0
        || !SEPARATORS.contains(separator)
        || !p.is(at + 3, separator)
        || !p.startsNumber(at)) {
      return null;
    }
    for (int i = at + 1; i < at + WORDS; i++) {
      if (!p.isGlued(i)) {
        return null;
      }
    }
    String last = p.word(at + 4);
    int middle = p.word(at + 2).length() <= 2 ? p.number(at + 2) : -1;
    if (p.word(at).length() == 4) {
      return yearFirst(p, at, middle, last);
    }
    boolean isLast =
        last.length() == 4
            && p.endsNumber(at + 4)
            && !(p.is(at + WORDS, separator) && p.isGlued(at + WORDS) && p.isGlued(at + WORDS + 1));
    if (!isLast || p.word(at).length() > 2) {
      return null;
    }
    int year = YearOf.stated(p, at + 4);
    return year < 0 ? null : yearLast(at + WORDS, p.number(at), middle, year, separator);
  }

  private static @Nullable Match yearFirst(Paragraph p, int at, int month, String last) {
    int time = last.indexOf('t');
    String digits = time < 0 ? last : last.substring(0, time);
    int day = digits.length() <= 2 ? Paragraph.number(digits) : -1;
    String value = day(p.number(at), month, day);
    if (value == null) {
      return null;
    }
    Match date = new Match(at + WORDS, Grain.DAY, Meaning.always(value));
    if (time < 0) {
      return p.is(at + WORDS, "-") && p.isGlued(at + WORDS) && p.isGlued(at + WORDS + 1)
          ? null
          : date;
    }
    IsoTime clock = IsoTime.at(p, at + 4, last.substring(time + 1));
    return clock == null
        ? null
        : new Match(clock.end(), Grain.CLOCK, Meaning.always(value + clock.written()));
  }

  private static @Nullable Match yearLast(int end, int one, int two, int year, String separator) {
    String dayFirst = day(year, two, one);
    String monthFirst = separator.equals(".") ? null : day(year, one, two);
    if (dayFirst == null && monthFirst == null) {
      return null;
    }
    if (dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)) {
      String value = dayFirst == null ? monthFirst : dayFirst;
      return new Match(end, Grain.DAY, reference -> value);
    }
    return new Match(end, Grain.YEAR, Meaning.always(String.valueOf(year)));
  }

  private static @Nullable String day(int year, int month, int day) {
    boolean isDay =
        year > 0
            && month >= 1
            && month <= MONTHS
            && day >= 1
            && YearMonth.of(year, month).isValidDay(day);
    return isDay ? IsoValue.year(year) + "-" + IsoValue.two(month) + "-" + IsoValue.two(day) : null;
  }
}
