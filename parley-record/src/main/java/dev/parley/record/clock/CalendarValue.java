package dev.parley.record.clock;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/**
 * Finds the seconds that a TIMEX3 value means (TimeML 1.2.1, section 2.2). Read char by char: a
 * question to the record reads a million of them.
 */
final class CalendarValue {

  private CalendarValue() {}

  /** Returns the stretch; null where the calendar does not know the value. */
  static @Nullable TimeFrame frame(String value) {
    try {
      int to = value.indexOf('/');
      if (to < 0) {
        return one(value);
      }
      TimeFrame from = one(value.substring(0, to));
      TimeFrame until = one(value.substring(to + 1));
      return from == null || until == null || until.last().isBefore(from.first())
          ? null
          : new TimeFrame(from.first(), until.last());
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable TimeFrame one(String value) {
    if (value.length() < 4 || value.startsWith("P") || value.endsWith("_REF")) {
      return null;
    }
    String year = value.substring(0, 4);
    if (year.equals("XXXX")) {
      return null;
    }
    int from = Integer.parseInt(year.replace('X', '0'));
    int until = Integer.parseInt(year.replace('X', '9'));
    if (value.length() == 4 || from != until) {
      return days(LocalDate.of(from, 1, 1), LocalDate.of(until, 12, 31));
    }
    String rest = value.substring(5);
    return switch (rest.charAt(0)) {
      case 'W' -> rest.equals("WI") ? months(from, 12, 3) : week(from, rest);
      case 'Q' -> rest.equals("QX") ? year(from) : months(from, digit(rest) * 3 - 2, 3);
      case 'H' -> rest.equals("HX") ? year(from) : months(from, digit(rest) * 6 - 5, 6);
      case 'S' -> months(from, rest.equals("SP") ? 3 : 6, 3);
      case 'F' -> months(from, 9, 3);
      default -> day(from, rest);
    };
  }

  /** A month, a day or a time of day: {@code 12}, {@code 12-23}, {@code 12-23T17:34}. */
  private static TimeFrame day(int year, String rest) {
    String month = rest.substring(0, 2);
    if (month.equals("XX")) {
      return year(year);
    }
    int number = Integer.parseInt(month);
    if (rest.length() < 5 || rest.startsWith("XX", 3)) {
      return months(year, number, 1);
    }
    LocalDate day = LocalDate.of(year, number, Integer.parseInt(rest.substring(3, 5)));
    return rest.length() > 6 ? TimeOfDay.on(day, rest.substring(6)) : days(day, day);
  }

  /** A week, its weekend or one of its days, as ISO 8601 numbers them. */
  private static TimeFrame week(int year, String rest) {
    if (rest.startsWith("WXX")) {
      return year(year);
    }
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(rest.substring(1, 3)))
            .with(DayOfWeek.MONDAY);
    if (rest.length() < 5) {
      return days(monday, monday.plusDays(6));
    }
    if (rest.endsWith("WE")) {
      return days(monday.plusDays(5), monday.plusDays(6));
    }
    LocalDate day = monday.plusDays(Integer.parseInt(rest.substring(4)) - 1L);
    return days(day, day);
  }

  private static int digit(String part) {
    return Integer.parseInt(part.substring(1));
  }

  private static TimeFrame year(int year) {
    return months(year, 1, 12);
  }

  private static TimeFrame months(int year, int first, int count) {
    LocalDate start = LocalDate.of(year, first, 1);
    return days(start, start.plusMonths(count).minusDays(1));
  }

  private static TimeFrame days(LocalDate first, LocalDate last) {
    LocalDateTime end = last.atTime(23, 59, 59);
    return new TimeFrame(first.atStartOfDay(), end);
  }
}
