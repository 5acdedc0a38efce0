package dev.parley.reading.time;

/** How the matchers stand on one another. */
final class Grammar {

  private static final TimeMatcher DAYS =
      TimeMatcher.longestOf(
          new DayDates(), new NumericDates(), new Weekdays(), new RelativeDays(), new Holidays());

  private static final TimeMatcher TIMES =
      TimeMatcher.longestOf(
          new DayTimes(DAYS),
          new Months(),
          new Seasons(),
          new PartsOfYear(),
          new Years(),
          new Decades(),
          new RelativeUnits());

  /** Any expression that tells a time. */
  static final TimeMatcher EXPRESSION =
      TimeMatcher.longestOf(
          new Ranges(new PartsOfTimes(TIMES)), new Durations(), new Stretches(), new VagueTimes());

  private Grammar() {}
}
