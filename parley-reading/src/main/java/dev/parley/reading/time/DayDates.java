package dev.parley.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days with their month in words, "23 December 2021", "Dec. 23", "the 23rd of December", and runs
 * of them, "9-12 January"; and the number alone, "on the 23rd".
 */
final class DayDates implements TimeMatcher {

  private static final Set<String> RUN = Set.of("-", "to", "through", "until", "till", "and");
  private static final Set<String> BEFORE_NUMBER =
      Set.of("on", "until", "till", "by", "since", "before", "after", "from", "to", "of", "for");
  private static final Set<String> JOINTS = Set.of("-", "/");

  /**
   * The number of a day, or of the first and the last of a run.
   *
   * @param end the word after it
   * @param first the day's number
   * @param last the last day's number, or 0
   */
  private record Days(int end, int first, int last) {}

  @Override
  public @Nullable Match at(Paragraph p, int at) {
    return at(p, at, null);
  }

  /** Reads a date behind its weekday. */
  static @Nullable Match at(Paragraph p, int at, @Nullable DayOfWeek weekday) {
    Match date = Match.longer(dayFirst(p, at, weekday), monthFirst(p, at, weekday));
    return date != null ? date : numberAlone(p, at, weekday);
  }

  private static @Nullable Match dayFirst(Paragraph p, int at, @Nullable DayOfWeek weekday) {
    boolean hasArticle = p.is(at, "the");
    Numerals.Found day = hasArticle ? Numerals.ordinal(p, at + 1) : Numerals.dayOfMonth(p, at);
    if (day == null) {
      return null;
    }
    int i = day.end();
    if (p.isIn(i, JOINTS) && p.isGlued(i) && p.isGlued(i + 1)) {
      Match joined = joined(p, i, day.number(), weekday);
      if (joined != null) {
        return joined;
      }
    }
    Days days = run(p, day);
    int name = p.is(days.end, "of") ? days.end + 1 : days.end;
    MonthName month = MonthName.at(p, name);
    return month == null ? null : date(p, month.end(), month.month(), days, weekday);
  }

  /** Reads "23-Dec-2021". */
  private static @Nullable Match joined(Paragraph p, int at, int day, @Nullable DayOfWeek weekday) {
    MonthName month = MonthName.at(p, at + 1);
    if (month == null) {
      return null;
    }
    int year = p.is(month.end(), p.word(at)) ? YearOf.stated(p, month.end() + 1) : -1;
    if (year < 0) {
      return null;
    }
    YearOf told = new YearOf(month.end() + 2, YearOf.Kind.STATED, year);
    return single(new CalendarDay(month.month(), day, told, weekday, Pointing.BARE), told.end());
  }

  private static @Nullable Match monthFirst(Paragraph p, int at, @Nullable DayOfWeek weekday) {
    MonthName month = MonthName.at(p, at);
    if (month == null) {
      return null;
    }
    Numerals.Found day =
        p.is(month.end(), "the")
            ? Numerals.ordinal(p, month.end() + 1)
            : Numerals.dayOfMonth(p, month.end());
    if (day == null) {
      return null;
    }
    Days days = run(p, day);
    boolean isRun =
        days.last > 0
            && MonthName.at(p, days.end) == null
            && !(p.is(day.end(), "and") && Following.isCounted(p, days.end));
    if (!isRun) {
      days = new Days(day.end(), day.number(), 0);
    }
    return date(p, days.end, month.month(), days, weekday);
  }

  private static Days run(Paragraph p, Numerals.Found first) {
    if (p.isIn(first.end(), RUN)) {
      Numerals.Found last = Numerals.dayOfMonth(p, first.end() + 1);
      int farthest =
          p.is(first.end(), "and")
                  && !p.is(first.end() - 2, "between")
                  && !p.is(first.end() - 3, "between")
              ? first.number() + 1
              : Month.JANUARY.maxLength();
      if (last != null && last.number() > first.number() && last.number() <= farthest) {
        return new Days(last.end(), first.number(), last.number());
      }
    }
    return new Days(first.end(), first.number(), 0);
  }

  private static @Nullable Match date(
      Paragraph p, int end, Month month, Days days, @Nullable DayOfWeek weekday) {
    YearOf year = YearOf.at(p, end);
    int farthest = year == null ? end : year.end();
    CalendarDay first = new CalendarDay(month, days.first, year, weekday, Pointing.BARE);
    if (days.last == 0) {
      return single(first, farthest);
    }
    CalendarDay last = new CalendarDay(month, days.last, year, null, Pointing.BARE);
    return first.isPossible() && last.isPossible()
        ? new Match(farthest, Grain.RANGE, Interval.of(first, last))
        : null;
  }

  private static @Nullable Match single(CalendarDay day, int end) {
    return day.isPossible() ? new Match(end, Grain.DAY, day) : null;
  }

  private static @Nullable Match numberAlone(Paragraph p, int at, @Nullable DayOfWeek weekday) {
    if (!p.is(at, "the") || Numerals.ordinalDigits(p.word(at + 1)) < 1) {
      return null;
    }
    int day = Numerals.ordinalDigits(p.word(at + 1));
    if (day > Month.JANUARY.maxLength()) {
      return null;
    }
    if (p.is(at + 2, "of") && p.is(at + 4, "month")) {
      return switch (p.word(at + 3)) {
        case "the", "this" -> new Match(at + 5, Grain.DAY, r -> ofMonth(r, day, 0));
        case "last" -> new Match(at + 5, Grain.DAY, r -> ofMonth(r, day, -1));
        case "next" -> new Match(at + 5, Grain.DAY, r -> ofMonth(r, day, 1));
        default -> null;
      };
    }
    boolean isDay =
        (weekday != null || p.isIn(at - 1, BEFORE_NUMBER))
            && !Following.isCounted(p, at + 2)
            && !p.isCapital(at + 2)
            && !p.is(at + 2, "of")
            && !p.is(at + 2, "-");
    return isDay ? new Match(at + 2, Grain.DAY, r -> nearest(r, day)) : null;
  }

  private static @Nullable String ofMonth(Reference reference, int day, int step) {
    LocalDate published = reference.published();
    if (published == null) {
      return null;
    }
    LocalDate month = published.withDayOfMonth(1).plusMonths(step);
    return day <= month.lengthOfMonth() ? IsoValue.day(month.withDayOfMonth(day)) : null;
  }

  private static @Nullable String nearest(Reference reference, int day) {
    LocalDate published = reference.published();
    if (published == null) {
      return "XXXX-XX-" + IsoValue.two(day);
    }
    int step = reference.direction() == Direction.FUTURE ? 1 : -1;
    LocalDate month = published.withDayOfMonth(1);
    if ((day - published.getDayOfMonth()) * step < 0) {
      month = month.plusMonths(step);
    }
    while (day > month.lengthOfMonth()) {
      month = month.plusMonths(step);
    }
    return IsoValue.day(month.withDayOfMonth(day));
  }
}
