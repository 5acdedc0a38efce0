package dev.parley.reading.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes calendar times as ISO 8601 does (2004 edition: dates 4.1.2, weeks 4.1.4), with what TimeML
 * adds: {@code WE}, the seasons, {@code X} for digits not known. Null stands for years that four
 * digits cannot write.
 */
final class IsoValue {

  private static final int MONTHS = 12;
  private static final int QUARTERS = 4;
  private static final int DAY_LENGTH = "2021-12-23".length();

  private IsoValue() {}

  static @Nullable String day(LocalDate day) {
    return suffixed(
        year(day.getYear()), "-" + two(day.getMonthValue()) + "-" + two(day.getDayOfMonth()));
  }

  static @Nullable String week(LocalDate day) {
    return suffixed(
        year(day.get(IsoFields.WEEK_BASED_YEAR)),
        "-W" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
  }

  static @Nullable String weekend(LocalDate day) {
    return suffixed(week(day), "-WE");
  }

  /** Returns the month with a number counted from January of the year 0. */
  static @Nullable String month(long number) {
    return suffixed(
        year(Math.floorDiv(number, MONTHS)), "-" + two(Math.floorMod(number, MONTHS) + 1));
  }

  /** Returns the number that {@link #month(long)} writes for the month of a day. */
  static long monthNumber(LocalDate day) {
    return (long) day.getYear() * MONTHS + day.getMonthValue() - 1;
  }

  /** Returns the quarter with a number counted from the first of the year 0. */
  static @Nullable String quarter(long number) {
    return suffixed(
        year(Math.floorDiv(number, QUARTERS)), "-Q" + (Math.floorMod(number, QUARTERS) + 1));
  }

  /** Returns the number that {@link #quarter(long)} writes for the quarter of a day. */
  static long quarterNumber(LocalDate day) {
    return (long) day.getYear() * QUARTERS + day.get(IsoFields.QUARTER_OF_YEAR) - 1;
  }

  static @Nullable String year(long year) {
    return year < 0 || year > 9999 ? null : String.format(Locale.ROOT, "%04d", year);
  }

  /**
   * Returns a decade, which TimeML writes with three digits and {@code TimexValue} fills up: {@code
   * 199X}.
   */
  static @Nullable String decade(long year) {
    String written = year(year);
    return written == null ? null : written.substring(0, 3) + "X";
  }

  /** Returns the hundred years that begin with the same two digits: {@code 19XX}. */
  static @Nullable String century(long year) {
    String written = year(year);
    return written == null ? null : written.substring(0, 2) + "XX";
  }

  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  static @Nullable String suffixed(@Nullable String value, String suffix) {
    return value == null ? null : value + suffix;
  }

  /** Returns the day part of a value that names a day, or null. */
  static @Nullable String dayOf(String value) {
    boolean isDay =
        value.length() >= DAY_LENGTH
            && value.charAt(4) == '-'
            && value.charAt(7) == '-'
            && value.charAt(5) != 'W';
    return isDay ? value.substring(0, DAY_LENGTH) : null;
  }

  /** Returns how much of a value must be told to reckon with a unit from it. */
  static int lengthFor(Unit unit) {
    return switch (unit) {
      case YEAR, DECADE, CENTURY -> "2021".length();
      case MONTH, QUARTER -> "2021-12".length();
      default -> DAY_LENGTH;
    };
  }

  /** Returns the first day of a value of a year, month or day, or null. */
  static @Nullable LocalDate firstDay(String value) {
    int year = Paragraph.number(value.substring(0, Math.min(4, value.length())));
    if (year < 0) {
      return null;
    }
    if (value.length() < 7 || value.charAt(4) != '-') {
      return LocalDate.of(year, 1, 1);
    }
    int month = Paragraph.number(value.substring(5, 7));
    if (month < 1) {
      return null;
    }
    int day = value.length() < DAY_LENGTH ? 1 : Paragraph.number(value.substring(8, DAY_LENGTH));
    return day < 1 ? null : LocalDate.of(year, month, day);
  }
}
