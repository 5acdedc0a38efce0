package dev.parley.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day told by its month and number. Where no year is told, the weekday told beside it decides, or
 * the direction of the clause; without a day of publication the year stays {@code XXXX}.
 *
 * @param month the month
 * @param day the day's number in it
 * @param year the year told, or null
 * @param weekday the weekday told, or null
 * @param pointing which of the days of that name, where no year is told
 */
record CalendarDay(
    Month month, int day, @Nullable YearOf year, @Nullable DayOfWeek weekday, Pointing pointing)
    implements Meaning {

  /** A 29 February comes at least once in eight years, 1896 to 1904 for one. */
  private static final int YEARS = 8;

  /** Tells whether there is such a day: no 30 February, no 29 in a year stated that has none. */
  boolean isPossible() {
    return (year != null && year.isStated())
        ? YearMonth.of(year.number(), month).isValidDay(day)
        : day <= month.maxLength();
  }

  @Override
  public @Nullable String value(Reference reference) {
    if (year != null) {
      Integer told = year.in(reference);
      LocalDate found = told == null ? null : in(told);
      return found == null ? null : IsoValue.day(found);
    }
    LocalDate published = reference.published();
    if (published != null) {
      LocalDate found = choose(published, reference.direction());
      return found == null ? null : IsoValue.day(found);
    }
    return pointing == Pointing.BARE
        ? "XXXX-" + IsoValue.two(month.getValue()) + "-" + IsoValue.two(day)
        : null;
  }

  private @Nullable LocalDate choose(LocalDate published, Direction direction) {
    LocalDate past = candidates(published, -1, pointing != Pointing.LAST).findFirst().orElse(null);
    LocalDate future = candidates(published, 1, pointing != Pointing.NEXT).findFirst().orElse(null);
    if (past == null || future == null) {
      return past == null ? future : past;
    }
    LocalDate chosen =
        switch (pointing) {
          case LAST -> past;
          case NEXT -> future;
          case BARE -> direction == Direction.FUTURE ? future : past;
          case THIS ->
              direction == Direction.PAST
                      || (direction == Direction.UNKNOWN
                          && distance(past, published) < distance(future, published))
                  ? past
                  : future;
        };
    if (weekday == null || chosen.getDayOfWeek() == weekday) {
      return chosen;
    }
    return Stream.of(past, future)
        .filter(day -> day.getDayOfWeek() == weekday)
        .min(Comparator.comparingLong(day -> distance(day, published)))
        .orElse(chosen);
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay());
  }

  /** The days of this name from publication on, in one direction. */
  private Stream<LocalDate> candidates(LocalDate published, int step, boolean holdsToday) {
    return LongStream.rangeClosed(0, YEARS)
        .mapToObj(years -> in(published.getYear() + step * years))
        .flatMap(Stream::ofNullable)
        .filter(
            day -> {
              int side = Integer.signum(day.compareTo(published)) * step;
              return side > 0 || (side == 0 && holdsToday);
            });
  }

  private @Nullable LocalDate in(long someYear) {
    return YearMonth.of((int) someYear, month).isValidDay(day)
        ? LocalDate.of((int) someYear, month, day)
        : null;
  }
}
