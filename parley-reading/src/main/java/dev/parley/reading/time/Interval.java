package dev.parley.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time from one to another, written as an interval of ISO 8601 (2004 edition, section 4.4.4.1),
 * which TimeML leaves to two TIMEX3 tags.
 *
 * @param from where it begins
 * @param to where it ends, in a year stated or else the first such time after the beginning
 */
record Interval(Meaning from, Meaning to) implements Meaning {

  static Interval of(Meaning from, Meaning to) {
    return new Interval(from, to);
  }

  @Override
  public @Nullable String value(Reference reference) {
    String begin = from.value(reference);
    if (begin == null) {
      return null;
    }
    String end = to.value(reference.on(IsoValue.dayOf(begin)));
    if (end == null) {
      return null;
    }
    if (!stands(from) && stands(to)) {
      begin = seenFrom(end, Direction.PAST, from, reference);
    } else if (!stands(to) && (stands(from) || end.compareTo(begin) < 0)) {
      end = seenFrom(begin, Direction.FUTURE, to, reference);
    }
    return begin != null && end != null && begin.compareTo(end) < 0 ? begin + "/" + end : null;
  }

  /** Tells whether a time is told in full, with nothing left to the day of publication. */
  private static boolean stands(Meaning meaning) {
    String alone = meaning.value(Reference.NOTHING);
    return alone != null && alone.indexOf('X') < 0;
  }

  private static @Nullable String seenFrom(
      String value, Direction direction, Meaning meaning, Reference reference) {
    LocalDate day = IsoValue.firstDay(value);
    return day == null
        ? null
        : meaning.value(reference.seenFrom(day, direction).on(IsoValue.dayOf(value)));
  }
}
