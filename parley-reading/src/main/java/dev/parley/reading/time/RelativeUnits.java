package dev.parley.reading.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weeks, weekends, months, years and decades by their distance from publication, "last week", "the
 * weekend", "next year", or from the time told before, "that year", "the following month".
 */
final class RelativeUnits implements TimeMatcher {

  private static final Map<String, Integer> STEPS =
      Map.of("previous", -1, "same", 0, "that", 0, "following", 1);
  private static final Set<String> NOW = Set.of("current", "present");
  private static final int MID_YEAR = 7;

  @Override
  public @Nullable Match at(Paragraph p, int at) {
    Pointing.Found pointing = Pointing.at(p, at);
    if (pointing != null) {
      return pointed(p, at, pointing);
    }
    int i = p.is(at, "the") ? at + 1 : at;
    if (i > at && p.is(i, "weekend")) {
      return new Match(i + 1, Grain.WEEKEND, r -> weekend(r, Pointing.BARE));
    }
    Unit unit = calendarUnit(p.word(i));
    if (i > at && unit != null && p.reads(i + 1, "before", "last")) {
      return fromPublication(i + 3, unit, -2);
    }
    if (i > at && p.isSmall(i) && p.reads(i, "new", "year")) {
      return new Match(i + 2, Grain.YEAR, RelativeUnits::newYear);
    }
    unit = calendarUnit(p.word(i + 1));
    if (unit == null) {
      return null;
    }
    if (i > at && p.isIn(i, NOW)) {
      return fromPublication(i + 2, unit, 0);
    }
    Integer step = i > at || p.is(i, "that") ? STEPS.get(p.word(i)) : null;
    return step == null ? null : fromBefore(i + 2, unit, step);
  }

  /** "The past week" is a stretch of seven days, not a week of the calendar. */
  private static @Nullable Match pointed(Paragraph p, int at, Pointing.Found pointing) {
    int end = pointing.end() + 1;
    if (p.is(end - 1, "weekend")) {
      return new Match(end, Grain.WEEKEND, r -> weekend(r, pointing.pointing()));
    }
    Unit unit = calendarUnit(p.word(end - 1));
    boolean isStretch = pointing.pointing() == Pointing.LAST && !p.is(at, "last");
    return unit == null || isStretch
        ? null
        : fromPublication(end, unit, pointing.pointing().step());
  }

  /** Reads "the month": what an end or a beginning is of, in the time of publication. */
  static @Nullable Match current(Paragraph p, int at) {
    Unit unit = p.is(at, "the") ? calendarUnit(p.word(at + 1)) : null;
    return unit == null ? null : fromPublication(at + 2, unit, 0);
  }

  static Match fromPublication(int end, Unit unit, int step) {
    return new Match(
        end,
        unit.grain(),
        reference -> {
          LocalDate published = reference.published();
          return published == null ? null : unit.away(published, step);
        });
  }

  private static Match fromBefore(int end, Unit unit, int step) {
    return new Match(
        end, unit.grain(), reference -> reference.awayFromBefore(unit, BigDecimal.valueOf(step)));
  }

  private static @Nullable Unit calendarUnit(String word) {
    Unit unit = Unit.singular(word);
    return unit == null || unit.compareTo(Unit.WEEK) < 0 || unit == Unit.FORTNIGHT ? null : unit;
  }

  /** On working days the past weekend is last week's. */
  private static @Nullable String weekend(Reference reference, Pointing pointing) {
    LocalDate published = reference.published();
    if (published == null) {
      return null;
    }
    boolean isWeekend = published.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    Direction direction = reference.direction();
    int weeks =
        switch (pointing) {
          case LAST, NEXT -> pointing.step();
          case THIS -> direction == Direction.PAST && !isWeekend ? -1 : 0;
          case BARE -> direction == Direction.FUTURE || isWeekend ? 0 : -1;
        };
    return Unit.WEEKEND.away(published, weeks);
  }

  /** In the second half of a year the new one is the next. */
  private static @Nullable String newYear(Reference reference) {
    LocalDate published = reference.published();
    return published == null
        ? null
        : Unit.YEAR.away(published, published.getMonthValue() >= MID_YEAR ? 1 : 0);
  }
}
