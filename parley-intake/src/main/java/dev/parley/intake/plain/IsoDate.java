package dev.parley.intake.plain;

import dev.parley.model.StatedDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * ISO 8601 dates as inputs state them, as precise as they are: {@code 2021}, {@code 2021-12},
 * {@code 2021-12-23}, {@code 2021-12-23T17:34}, with seconds and offset if told.
 */
public final class IsoDate {

  /** The year of the first newspaper. */
  private static final int EARLIEST = 1605;

  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4)
          .optionalStart()
          .appendPattern("-MM")
          .optionalStart()
          .appendPattern("-dd")
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffsetId()
          .toFormatter()
          .withResolverStyle(ResolverStyle.STRICT);

  private IsoDate() {}

  /** Returns the date with its ISO value, or without one where the words are no ISO date. */
  public static StatedDate of(String words) {
    return new StatedDate(words, isIso(words) ? words : null);
  }

  /**
   * Tells why a date can be no article's: it lies before there was news, or more than a day ahead
   * of today; null if it can.
   */
  public static @Nullable String oddity(StatedDate date, LocalDate today) {
    if (date.value() == null) {
      return null;
    }
    int year = Integer.parseInt(date.value(), 0, 4, 10);
    if (year < EARLIEST) {
      return "lies before " + EARLIEST;
    }
    String tomorrow = today.plusDays(1).toString();
    int length = Math.min(date.value().length(), tomorrow.length());
    return date.value().substring(0, length).compareTo(tomorrow.substring(0, length)) > 0
        ? "lies in the future"
        : null;
  }

  /** Tells whether the words are such a date, and one that the calendar has. */
  public static boolean isIso(String words) {
    try {
      TemporalAccessor date = FORMAT.parse(words);
      return !date.isSupported(ChronoField.MONTH_OF_YEAR)
          || ChronoField.MONTH_OF_YEAR
              .range()
              .isValidValue(date.getLong(ChronoField.MONTH_OF_YEAR));
    } catch (DateTimeException e) {
      return false;
    }
  }
}
