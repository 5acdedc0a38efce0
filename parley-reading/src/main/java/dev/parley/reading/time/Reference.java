package dev.parley.reading.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is resolved against.
 *
 * @param published the day of publication, or null
 * @param direction where its clause looks
 * @param before the value of the calendar time told last in the same paragraph, or null
 * @param sentenceDay the day told last in the same sentence, or null
 */
record Reference(
    @Nullable LocalDate published,
    Direction direction,
    @Nullable String before,
    @Nullable String sentenceDay) {

  /** A reference in which only what stands by itself has a value. */
  static final Reference NOTHING = new Reference(null, Direction.UNKNOWN, null, null);

  /** Returns the same as read on another day and looking elsewhere. */
  Reference seenFrom(LocalDate day, Direction other) {
    return new Reference(day, other, before, sentenceDay);
  }

  /** Returns the same after a day was told in the sentence. */
  Reference on(@Nullable String day) {
    return new Reference(published, direction, before, day);
  }

  /** Returns the day that a clock time without one belongs to: the sentence's, or publication's. */
  @Nullable String clockDay() {
    if (sentenceDay != null) {
      return sentenceDay;
    }
    return published == null ? null : IsoValue.day(published);
  }

  /**
   * Returns the time as many units away from the one told last in the same paragraph; null where
   * none was told as finely.
   */
  @Nullable String awayFromBefore(Unit unit, BigDecimal amount) {
    Unit smaller = unit.smaller();
    boolean isWhole = amount.stripTrailingZeros().scale() <= 0;
    int length = IsoValue.lengthFor(isWhole || smaller == null ? unit : smaller);
    if (before == null || before.length() < length) {
      return null;
    }
    LocalDate day = IsoValue.firstDay(before.substring(0, length));
    return day == null ? null : unit.away(day, amount);
  }

  /** Returns the day told last in the same paragraph, or null where that was no single day. */
  @Nullable LocalDate dayBefore() {
    String day = before == null ? null : IsoValue.dayOf(before);
    return day == null ? null : IsoValue.firstDay(day);
  }
}
