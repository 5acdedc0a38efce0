package dev.parley.reading.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A time of the day: "5 p.m.", "17:34 GMT", "noon".
 *
 * @param end the word after it
 * @param hour 0 to 24, as ISO 8601 counts (2004 edition, section 4.2.3): a day ends at 24:00
 * @param minute the minute
 * @param zone the zone told, or null
 */
record ClockTime(int end, int hour, int minute, @Nullable Zone zone) {

  private static final Set<String> BEFORE =
      Set.of("at", "around", "by", "from", "until", "till", "since", "before", "after", "to");
  private static final Map<String, Integer> NAMES =
      Map.of("noon", 12, "midday", 12, "midnight", 24);
  private static final int NOON = 12;
  private static final int LAST_HOUR = 24;
  private static final int MINUTES = 60;

  /**
   * An hour and minute without their half of the day.
   *
   * @param end the word after it
   * @param hour the hour
   * @param minute the minute
   * @param half "a", "p", or empty where none is told
   * @param hasColon whether a colon parts the two
   */
  private record Face(int end, int hour, int minute, String half, boolean hasColon) {}

  /**
   * Reads a time of the day; null for none.
   *
   * @param isExpected whether a day stands beside it, so that "9:05" needs no further sign
   */
  static @Nullable ClockTime at(Paragraph p, int at, boolean isExpected) {
    boolean isLed = isExpected || p.isIn(at - 1, BEFORE);
    Integer named = NAMES.get(p.word(at));
    if (named != null) {
      return isLed ? withZone(p, at + 1, named, 0) : null;
    }
    if (!p.startsNumber(at)) {
      return null;
    }
    int number = p.number(at);
    if (p.word(at).length() == 4 && number >= 0) {
      Zone zone = Zone.at(p, at + 1);
      return zone == null || number / 100 > LAST_HOUR || number % 100 >= MINUTES
          ? null
          : new ClockTime(zone.end(), number / 100, number % 100, zone);
    }
    Face face = face(p, at);
    if (face == null) {
      return null;
    }
    if (!face.half.isEmpty()) {
      return face.hour < 1 || face.hour > NOON
          ? null
          : withZone(
              p, face.end, face.hour % NOON + (face.half.equals("p") ? NOON : 0), face.minute);
    }
    boolean isTime =
        face.hasColon
            && face.hour <= LAST_HOUR
            && p.endsNumber(face.end - 1)
            && (isLed || p.word(at).length() == 2 || Zone.at(p, face.end) != null);
    return isTime ? withZone(p, face.end, face.hour, face.minute) : null;
  }

  /** Reads "5-7 p.m.", whose first hour takes its half of the day from the second. */
  static @Nullable Match range(Paragraph p, int at) {
    Face first = p.startsNumber(at) ? face(p, at) : null;
    boolean isJoint =
        first != null
            && first.half.isEmpty()
            && (p.isIn(first.end, Set.of("-", "to"))
                || (p.is(first.end, "and") && p.is(at - 1, "between")));
    if (!isJoint || first.hour > NOON || first.hour < 1) {
      return null;
    }
    Face second = face(p, first.end + 1);
    ClockTime to = second == null || second.half.isEmpty() ? null : at(p, first.end + 1, true);
    if (to == null) {
      return null;
    }
    int hour = first.hour % NOON + (to.hour >= NOON ? NOON : 0);
    if (hour * MINUTES + first.minute >= to.hour * MINUTES + to.minute) {
      hour -= NOON;
    }
    if (hour < 0) {
      return null;
    }
    ClockTime from = new ClockTime(first.end, hour, first.minute, to.zone);
    return new Match(to.end, Grain.RANGE, Interval.of(from.meaning(), to.meaning()));
  }

  private static @Nullable Face face(Paragraph p, int at) {
    String word = p.word(at);
    String half = halfAtEnd(word);
    int hour = hourOrMinute(half.isEmpty() ? word : word.substring(0, word.length() - 2));
    if (hour < 0) {
      return null;
    }
    if (!half.isEmpty()) {
      return new Face(at + 1, hour, 0, half, false);
    }
    int end = at + 1;
    int minute = 0;
    boolean hasColon = p.is(end, ":");
    if ((hasColon || p.is(end, ".")) && p.isGlued(end) && p.isGlued(end + 1)) {
      String digits = p.word(end + 1);
      half = halfAtEnd(digits);
      digits = half.isEmpty() ? digits : digits.substring(0, digits.length() - 2);
      minute = digits.length() == 2 ? hourOrMinute(digits) : -1;
      if (minute < 0 || minute >= MINUTES) {
        return null;
      }
      end += 2;
      if (half.isEmpty() && hasColon && p.is(end, ":") && p.isGlued(end + 1)) {
        end += 2;
      }
    }
    if (!half.isEmpty()) {
      return new Face(end, hour, minute, half, hasColon);
    }
    return p.isIn(end, Set.of("am", "pm"))
        ? new Face(end + 1, hour, minute, p.word(end).substring(0, 1), hasColon)
        : withStops(p, end, hour, minute, hasColon);
  }

  /** Reads "p.m." behind the digits; a full stop without it is no sign of a time. */
  private static Face withStops(Paragraph p, int at, int hour, int minute, boolean hasColon) {
    boolean isHalf = p.isIn(at, Set.of("a", "p")) && p.reads(at + 1, ".", "m") && p.isGlued(at + 2);
    if (!isHalf) {
      return new Face(at, hour, minute, "", hasColon);
    }
    int end = p.is(at + 3, ".") && p.isGlued(at + 3) ? at + 4 : at + 3;
    return new Face(end, hour, minute, p.word(at), hasColon);
  }

  private static String halfAtEnd(String word) {
    boolean isHalf = word.length() > 2 && (word.endsWith("am") || word.endsWith("pm"));
    return isHalf ? word.substring(word.length() - 2, word.length() - 1) : "";
  }

  private static int hourOrMinute(String digits) {
    return digits.length() <= 2 ? Paragraph.number(digits) : -1;
  }

  private static ClockTime withZone(Paragraph p, int end, int hour, int minute) {
    Zone zone = Zone.at(p, end);
    return new ClockTime(zone == null ? end : zone.end(), hour, minute, zone);
  }

  /** Returns the meaning of the time without its day. */
  Meaning meaning() {
    return reference -> on(reference.clockDay());
  }

  /** Returns the time on a day, null where that is. */
  @Nullable String on(@Nullable String day) {
    if (day == null) {
      return null;
    }
    LocalDate date = IsoValue.firstDay(day);
    String offset = zone == null ? "" : zone.offset(date, hour, minute);
    return day + "T" + IsoValue.two(hour) + ":" + IsoValue.two(minute) + offset;
  }
}
