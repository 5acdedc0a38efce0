package dev.parley.record.clock;

import dev.parley.model.StatedDate;
import dev.parley.model.TimexValue;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of the calendar that a TIMEX3 or ISO 8601 value may mean. A time that tells its
 * offset from UTC is taken to UTC; one that does not stands as written, so that two of different
 * kinds may be some hours off.
 *
 * @param first its first second
 * @param last its last second, not before the first
 */
public record TimeFrame(LocalDateTime first, LocalDateTime last) {

  /** Refuses a frame that ends before it begins. */
  public TimeFrame {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " is after " + last);
    }
  }

  /**
   * Returns what a value may mean; null where the calendar does not know it: a duration, {@code
   * PAST_REF}, an unknown year, a day that no calendar has.
   */
  public static @Nullable TimeFrame of(@Nullable TimexValue value) {
    return value == null ? null : CalendarValue.frame(value.value());
  }

  /** Returns what an article's date may mean; null where that is not known. */
  public static @Nullable TimeFrame of(@Nullable StatedDate date) {
    return date == null || date.value() == null ? null : CalendarValue.frame(date.value());
  }

  /** Returns what an ISO 8601 date may mean; null where that is not known. */
  public static @Nullable TimeFrame ofDate(@Nullable String date) {
    return date == null ? null : CalendarValue.frame(date);
  }

  /**
   * Returns what a value may mean in an article of a known date. Where only its year is unknown
   * ({@code XXXX-12-10}), that is the last year in which it was not after the article.
   */
  public static @Nullable TimeFrame before(
      @Nullable TimexValue value, @Nullable TimeFrame article) {
    if (value == null || article == null || !yearUnknown(value)) {
      return of(value);
    }
    int year = article.last.getYear();
    TimeFrame same = inYear(value, year);
    return same != null && !same.first.isAfter(article.last) ? same : inYear(value, year - 1);
  }

  /**
   * Returns what a value may mean in an article of a known date, be it before or after it. Where
   * only its year is unknown, that is the year in which it is nearest to the article.
   */
  public static @Nullable TimeFrame near(@Nullable TimexValue value, @Nullable TimeFrame article) {
    if (value == null || article == null || !yearUnknown(value)) {
      return of(value);
    }
    TimeFrame nearest = null;
    int year = article.last.getYear();
    for (int tried = year - 1; tried <= year + 1; tried++) {
      TimeFrame frame = inYear(value, tried);
      if (frame != null
          && (nearest == null || frame.daysFrom(article) < nearest.daysFrom(article))) {
        nearest = frame;
      }
    }
    return nearest;
  }

  /** Tells whether the two share a second. */
  public boolean overlaps(TimeFrame other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** Returns how many days lie between the two; 0 if they touch. */
  public long daysFrom(TimeFrame other) {
    if (overlaps(other)) {
      return 0;
    }
    return first.isAfter(other.last)
        ? ChronoUnit.DAYS.between(other.last, first)
        : ChronoUnit.DAYS.between(last, other.first);
  }

  /** Returns how long it is, in seconds; the shorter, the more precise. */
  public long seconds() {
    return ChronoUnit.SECONDS.between(first, last) + 1;
  }

  private static boolean yearUnknown(TimexValue value) {
    return value.value().startsWith("XXXX-") && value.value().indexOf('/') < 0;
  }

  private static @Nullable TimeFrame inYear(TimexValue value, int year) {
    return CalendarValue.frame(String.format("%04d", year) + value.value().substring(4));
  }
}
