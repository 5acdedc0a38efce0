package dev.parley.desk.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The days through which a negotiation can be replayed.
 *
 * @param first the day of the oldest report
 * @param days how many days after it the newest was
 * @param chosen how many days after it the chosen day is
 * @param day the chosen day
 * @param isLast whether that is the last one
 */
public record Slider(LocalDate first, long days, long chosen, LocalDate day, boolean isLast) {

  /** Returns the slider; null if no report has a date. */
  static @Nullable Slider of(
      @Nullable LocalDate first, @Nullable LocalDate last, @Nullable LocalDate chosen) {
    if (first == null || last == null) {
      return null;
    }
    LocalDate day = chosen == null || chosen.isAfter(last) ? last : chosen;
    day = day.isBefore(first) ? first : day;
    return new Slider(
        first,
        ChronoUnit.DAYS.between(first, last),
        ChronoUnit.DAYS.between(first, day),
        day,
        day.equals(last));
  }
}
