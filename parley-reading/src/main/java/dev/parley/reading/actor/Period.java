package dev.parley.reading.actor;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The days from one to another, both among them.
 *
 * @param from the first day, null if it has always been so
 * @param to the last day, null if it is still so
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

  /** The lengths of "2014", "2014-09" and "2014-09-05". */
  private static final int YEAR = 4;

  private static final int MONTH = 7;
  private static final int DAY = 10;

  /** Refuses a period that ends before it begins. */
  public Period {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
    }
  }

  /**
   * Reads a period from its ends, each a day, a month, a year or empty. It holds all of the month
   * or year it begins or ends in.
   *
   * @throws IllegalArgumentException if an end is something else
   */
  static Period parse(String from, String to) {
    return new Period(from.isEmpty() ? null : first(from), to.isEmpty() ? null : last(to));
  }

  /** Tells whether the day is one of them. */
  public boolean covers(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  private static LocalDate first(String date) {
    return switch (checked(date).length()) {
      case YEAR -> LocalDate.of(number(date, 0, YEAR), 1, 1);
      case MONTH -> month(date).atDay(1);
      default -> day(date);
    };
  }

  private static LocalDate last(String date) {
    return switch (checked(date).length()) {
      case YEAR -> LocalDate.of(number(date, 0, YEAR), 12, 31);
      case MONTH -> month(date).atEndOfMonth();
      default -> day(date);
    };
  }

  private static YearMonth month(String date) {
    return YearMonth.of(number(date, 0, YEAR), number(date, YEAR + 1, MONTH));
  }

  private static LocalDate day(String date) {
    return month(date).atDay(number(date, MONTH + 1, DAY));
  }

  private static String checked(String date) {
    int length = date.length();
    boolean fits =
        length == YEAR
            || length == MONTH && date.charAt(YEAR) == '-'
            || length == DAY && date.charAt(YEAR) == '-' && date.charAt(MONTH) == '-';
    if (!fits) {
      throw new IllegalArgumentException("no day, month or year: \"" + date + "\"");
    }
    return date;
  }

  private static int number(String date, int from, int to) {
    return Integer.parseInt(date, from, to, 10);
  }
}
