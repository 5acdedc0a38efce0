package dev.parley.reading.time;

/** How finely an expression tells its time. */
enum Grain {
  /** A day and the time of it. */
  CLOCK,
  /** A day, or a part of one. */
  DAY,
  /** A week of ISO 8601, Monday to Sunday. */
  WEEK,
  /** A Saturday and Sunday. */
  WEEKEND,
  /** A month. */
  MONTH,
  /** A season. */
  SEASON,
  /** A quarter or half of a year. */
  PART_OF_YEAR,
  /** A year. */
  YEAR,
  /** A decade. */
  DECADE,
  /** A century. */
  CENTURY,
  /** A range between two of the above. */
  RANGE,
  /** A stretch of time with no place on the calendar. */
  DURATION,
  /** The past, the present or the future at large. */
  REFERENCE;

  /** Tells whether it has a place on the calendar. */
  boolean isOnCalendar() {
    return this != DURATION && this != REFERENCE;
  }

  /** Tells whether it is a single place on the calendar. */
  boolean isSingle() {
    return isOnCalendar() && this != RANGE;
  }
}
