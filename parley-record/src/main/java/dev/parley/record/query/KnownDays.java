package dev.parley.record.query;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a TIMEX3 or ISO 8601 value may mean, as the store takes them: seasons are the
 * meteorological ones of the northern half. A duration or {@code PAST_REF} has no days.
 *
 * @param first the first of them
 * @param last the last of them
 */
record KnownDays(LocalDate first, LocalDate last) {

  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:T.*)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)(?:-XX)?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(?:-([1-7]|WE))?");
  private static final Pattern PART = Pattern.compile("(\\d{4})-([QH])([1-4])");
  private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");

  /** Returns the days of a value or range; empty if the calendar does not know them. */
  static Optional<KnownDays> of(@Nullable String value) {
    if (value == null) {
      return Optional.empty();
    }
    int to = value.indexOf('/');
    try {
      if (to < 0) {
        return Optional.ofNullable(one(value));
      }
      KnownDays first = one(value.substring(0, to));
      KnownDays last = one(value.substring(to + 1));
      return first == null || last == null || last.last.isBefore(first.first)
          ? Optional.empty()
          : Optional.of(new KnownDays(first.first, last.last));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Tells whether one of the days lies between two, both included; null for no bound. */
  boolean touch(@Nullable LocalDate from, @Nullable LocalDate to) {
    return (from == null || !last.isBefore(from)) && (to == null || !first.isAfter(to));
  }

  private static @Nullable KnownDays one(String value) {
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      LocalDate date = LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
      return new KnownDays(date, date);
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches()) {
      return months(YearMonth.of(number(month, 1), number(month, 2)), 1);
    }
    if (YEAR.matcher(value).matches()) {
      return months(YearMonth.of(Integer.parseInt(value), 1), 12);
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      return week(number(week, 1), number(week, 2), week.group(3));
    }
    Matcher part = PART.matcher(value);
    if (part.matches()) {
      int length = part.group(2).equals("Q") ? 3 : 6;
      return months(YearMonth.of(number(part, 1), (number(part, 3) - 1) * length + 1), length);
    }
    Matcher season = SEASON.matcher(value);
    return season.matches() ? season(number(season, 1), season.group(2)) : null;
  }

  private static KnownDays season(int year, String name) {
    int first =
        switch (name) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    return months(YearMonth.of(year, first), 3);
  }

  /** Week 1 is the one with 4 January in it, and begins on a Monday (ISO 8601). */
  private static KnownDays week(int year, int number, @Nullable String day) {
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
            .with(DayOfWeek.MONDAY);
    if (day == null) {
      return new KnownDays(monday, monday.plusDays(6));
    }
    if (day.equals("WE")) {
      return new KnownDays(monday.plusDays(5), monday.plusDays(6));
    }
    LocalDate one = monday.plusDays(Integer.parseInt(day) - 1L);
    return new KnownDays(one, one);
  }

  private static KnownDays months(YearMonth first, int count) {
    return new KnownDays(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
