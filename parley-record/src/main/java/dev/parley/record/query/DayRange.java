package dev.parley.record.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, as a query states them.
 *
 * @param from the first; null for no bound
 * @param to the last; null for no bound
 */
record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {

  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");
  private static final Pattern COMPARED = Pattern.compile("([<>]=?)(.*)", Pattern.DOTALL);
  private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final String TO = "..";

  /**
   * Reads a day, month or year, a range of them, or one compared.
   *
   * @throws IllegalArgumentException if it is none; the message says why
   */
  static DayRange parse(String words) {
    int to = words.indexOf(TO);
    if (to >= 0) {
      String first = words.substring(0, to);
      String last = words.substring(to + TO.length());
      if (first.isEmpty() && last.isEmpty()) {
        throw new IllegalArgumentException("the range has no bound");
      }
      return within(
          first.isEmpty() ? null : one(first).from(), last.isEmpty() ? null : one(last).to());
    }
    Matcher compared = COMPARED.matcher(words);
    if (!compared.matches()) {
      return one(words);
    }
    DayRange one = one(compared.group(2));
    return switch (compared.group(1)) {
      case ">" -> within(one.to().plusDays(1), null);
      case ">=" -> within(one.from(), null);
      case "<" -> within(null, one.from().minusDays(1));
      default -> within(null, one.to());
    };
  }

  private static DayRange one(String words) {
    Matcher date = DATE.matcher(words);
    if (!date.matches()) {
      throw new IllegalArgumentException("\"" + words + "\" is not a date");
    }
    try {
      int year = Integer.parseInt(date.group(1));
      if (date.group(2) == null) {
        return new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
      if (date.group(3) == null) {
        return new DayRange(month.atDay(1), month.atEndOfMonth());
      }
      LocalDate day = month.atDay(Integer.parseInt(date.group(3)));
      return new DayRange(day, day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("there is no day " + words, e);
    }
  }

  private static DayRange within(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("the range ends before it begins");
    }
    if (from != null && from.isAfter(LAST) || to != null && to.isBefore(FIRST)) {
      throw new IllegalArgumentException("no day is left");
    }
    return new DayRange(from, to);
  }
}
