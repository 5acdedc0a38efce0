package dev.parley.reading.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Units of time, with the designators of durations: ISO 8601 (2004 edition, section 4.4.3.2), and
 * TimeML's {@code WE}, {@code Q}, {@code DE} and {@code CE}.
 */
enum Unit {
  /** A second. Said alone it is more often an ordinal, so only the plural counts as its word. */
  SECOND("S", Grain.CLOCK, 0),
  /** A minute. */
  MINUTE("M", Grain.CLOCK, 60),
  /** An hour. */
  HOUR("H", Grain.CLOCK, 60),
  /** A day. */
  DAY("D", Grain.DAY, 24),
  /** A weekend. */
  WEEKEND("WE", Grain.WEEKEND, 0),
  /** A week. */
  WEEK("W", Grain.WEEK, 7),
  /** Two weeks. */
  FORTNIGHT("W", Grain.WEEK, 2),
  /** A month. */
  MONTH("M", Grain.MONTH, 0),
  /** A quarter of a year. */
  QUARTER("Q", Grain.PART_OF_YEAR, 3),
  /** A year. */
  YEAR("Y", Grain.YEAR, 12),
  /** Ten years. */
  DECADE("DE", Grain.DECADE, 10),
  /** A hundred years. */
  CENTURY("CE", Grain.CENTURY, 10);

  private static final Map<String, Unit> SINGULARS = new HashMap<>();
  private static final Map<String, Unit> PLURALS = new HashMap<>();

  static {
    for (Unit unit : values()) {
      String word = unit.name().toLowerCase(Locale.ROOT);
      if (unit != SECOND) {
        SINGULARS.put(word, unit);
      }
      if (unit != QUARTER) {
        PLURALS.put(word + "s", unit);
      }
    }
    PLURALS.remove("centurys");
    PLURALS.put("centuries", CENTURY);
    PLURALS.put("hrs", HOUR);
    PLURALS.put("mins", MINUTE);
    PLURALS.put("yrs", YEAR);
  }

  private final String designator;
  private final Grain grain;
  private final int parts;

  Unit(String designator, Grain grain, int parts) {
    this.designator = designator;
    this.grain = grain;
    this.parts = parts;
  }

  /** Returns the unit that a word names in the singular, or null. */
  static @Nullable Unit singular(String word) {
    return SINGULARS.get(word);
  }

  /** Returns the unit that a word names in the plural, or null. */
  static @Nullable Unit plural(String word) {
    return PLURALS.get(word);
  }

  Grain grain() {
    return grain;
  }

  boolean isOfClock() {
    return grain == Grain.CLOCK;
  }

  /** Returns the amount and designator of a duration, {@code X} for an amount not told. */
  String measured(@Nullable BigDecimal amount) {
    if (amount == null) {
      return "X" + designator;
    }
    BigDecimal whole = this == FORTNIGHT ? amount.multiply(BigDecimal.valueOf(parts)) : amount;
    return whole.stripTrailingZeros().toPlainString() + designator;
  }

  /** Returns a duration of one unit, {@code P1W} or {@code PT2H}. */
  String duration(@Nullable BigDecimal amount) {
    return (isOfClock() ? "PT" : "P") + measured(amount);
  }

  /** Returns the unit that the fractions of this one are counted in, or null. */
  @Nullable Unit smaller() {
    return switch (this) {
      case MINUTE -> SECOND;
      case HOUR -> MINUTE;
      case DAY -> HOUR;
      case WEEK -> DAY;
      case FORTNIGHT -> WEEK;
      case QUARTER, YEAR -> MONTH;
      case DECADE -> YEAR;
      case CENTURY -> DECADE;
      case SECOND, WEEKEND, MONTH -> null;
    };
  }

  /** Returns how many of the {@linkplain #smaller() smaller} unit an amount of this one is. */
  BigDecimal inSmaller(BigDecimal amount) {
    return amount.multiply(BigDecimal.valueOf(parts));
  }

  /**
   * Returns the time as many units away from a day, told as finely as the unit does: three years
   * before a day is a year. Null where that takes the time of the day.
   */
  @Nullable String away(LocalDate day, BigDecimal amount) {
    boolean isWhole = amount.stripTrailingZeros().scale() <= 0;
    Unit smaller = smaller();
    if (!isWhole && smaller != null) {
      return smaller.away(day, inSmaller(amount));
    }
    return away(day, amount.setScale(0, RoundingMode.HALF_UP).longValue());
  }

  /** Returns the unit of the calendar that a day lies in, or one as many units away from it. */
  @Nullable String away(LocalDate day, long amount) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> null;
      case DAY -> IsoValue.day(day.plusDays(amount));
      case WEEKEND -> IsoValue.weekend(day.plusWeeks(amount));
      case WEEK -> IsoValue.week(day.plusWeeks(amount));
      case FORTNIGHT -> IsoValue.week(day.plusWeeks(2 * amount));
      case MONTH -> IsoValue.month(IsoValue.monthNumber(day) + amount);
      case QUARTER -> IsoValue.quarter(IsoValue.quarterNumber(day) + amount);
      case YEAR -> IsoValue.year(day.getYear() + amount);
      case DECADE -> IsoValue.decade(day.getYear() + 10 * amount);
      case CENTURY -> IsoValue.century(day.getYear() + 100 * amount);
    };
  }

  /**
   * Returns the unit whose calendar place "as many … ago" tells: "a decade ago" is a year, "a
   * century ago" a decade.
   */
  @Nullable String distant(LocalDate day, BigDecimal amount) {
    return switch (this) {
      case DECADE -> YEAR.away(day, inSmaller(amount));
      case CENTURY -> IsoValue.decade(day.getYear() + 10 * inSmaller(amount).longValue());
      default -> away(day, amount);
    };
  }
}
