package dev.parley.record.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first and the last day that an ISO 8601 or TIMEX3 value may mean: {@code 2021-12} is the 1st
 * to the 31st of December 2021. Seasons are the meteorological ones of the northern half, winter
 * being that which begins in the year.
 *
 * @param from the first
 * @param to the last
 */
public record CalendarDays(LocalDate from, LocalDate to) {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("(\\d{4}-\\d\\d)(-XX)?");
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(T.*)?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-([1-7]|WE))?");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])");

  /** Returns the days of a value; null if it does not stand on the calendar. */
  public static @Nullable CalendarDays of(@Nullable String value) {
    if (value == null) {
      return null;
    }
    int slash = value.indexOf('/');
    try {
      if (slash < 0) {
        return one(value);
      }
      CalendarDays first = one(value.substring(0, slash));
      CalendarDays last = one(value.substring(slash + 1));
      return first == null || last == null || last.to.isBefore(first.from)
          ? null
          : new CalendarDays(first.from, last.to);
    } catch (DateTimeException e) {
      return null; // The 31st of a month that has none.
    }
  }

  /** Tells whether one of them lies between two days, both included; null for no bound. */
  public boolean touch(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    return (earliest == null || !to.isBefore(earliest))
        && (latest == null || !from.isAfter(latest));
  }

  private static @Nullable CalendarDays one(String value) {
    if (isPlainDay(value)) {
      LocalDate date = LocalDate.parse(value);
      return new CalendarDays(date, date);
    }
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      LocalDate date = LocalDate.parse(day.group(1));
      return new CalendarDays(date, date);
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches()) {
      YearMonth whole = YearMonth.parse(month.group(1));
      return new CalendarDays(whole.atDay(1), whole.atEndOfMonth());
    }
    if (YEAR.matcher(value).matches()) {
      Year year = Year.parse(value);
      return new CalendarDays(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      return week(week);
    }
    Matcher part = PART.matcher(value);
    return part.matches() ? part(Integer.parseInt(part.group(1)), part.group(2)) : null;
  }

  /** Nearly every value is a plain day, and a question may look at a hundred thousand of them. */
  private static boolean isPlainDay(String value) {
    if (value.length() != 10 || value.charAt(4) != '-' || value.charAt(7) != '-') {
      return false;
    }
    for (int i = 0; i < value.length(); i++) {
      if (i != 4 && i != 7 && (value.charAt(i) < '0' || value.charAt(i) > '9')) {
        return false;
      }
    }
    return true;
  }

  private static CalendarDays week(Matcher week) {
    LocalDate monday =
        LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
            .with(java.time.DayOfWeek.MONDAY);
    String day = week.group(4);
    if (day == null) {
      return new CalendarDays(monday, monday.plusDays(6));
    } else if (day.equals("WE")) {
      return new CalendarDays(monday.plusDays(5), monday.plusDays(6));
    }
    LocalDate only = monday.plusDays(Integer.parseInt(day) - 1L);
    return new CalendarDays(only, only);
  }

  private static CalendarDays part(int year, String part) {
    return switch (part) {
      case "SP" -> months(year, 3, 3);
      case "SU" -> months(year, 6, 3);
      case "FA" -> months(year, 9, 3);
      case "WI" -> months(year, 12, 3);
      case "H1" -> months(year, 1, 6);
      case "H2" -> months(year, 7, 6);
      default -> months(year, 3 * (part.charAt(1) - '1') + 1, 3);
    };
  }

  private static CalendarDays months(int year, int first, int count) {
    YearMonth start = YearMonth.of(year, first);
    return new CalendarDays(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth());
  }
}
