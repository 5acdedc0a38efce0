package dev.parley.exchange.table;

import dev.parley.model.StatedDate;
import dev.parley.model.TimexValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Times that are one day of the calendar, for columns of dates. */
final class Day {

  private static final int LENGTH = "2021-12-23".length();

  private Day() {}

  /** Returns the day; null for a month, a range, a duration or what is no time of the calendar. */
  static @Nullable LocalDate of(@Nullable TimexValue time) {
    return time == null || time.value().contains("/") ? null : of(time.value());
  }

  /** Returns the day; null if the date is less precise or unresolved. */
  static @Nullable LocalDate of(@Nullable StatedDate date) {
    return date == null || date.value() == null ? null : of(date.value());
  }

  private static @Nullable LocalDate of(String value) {
    boolean whole =
        value.length() == LENGTH || value.length() > LENGTH && value.charAt(LENGTH) == 'T';
    if (!whole) {
      return null;
    }
    try {
      return LocalDate.parse(value.substring(0, LENGTH));
    } catch (DateTimeException e) {
      return null; // 2021-W50-1 and 30 February have the length of a day
    }
  }
}
