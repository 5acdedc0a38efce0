package dev.parley.record.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Finds the seconds of a day that the part of a TIMEX3 value after its {@code T} means. */
final class TimeOfDay {

  private TimeOfDay() {}

  static TimeFrame on(LocalDate day, String time) {
    return switch (time) {
      case "MO" -> hours(day, 0, 11);
      case "MI" -> hours(day, 11, 13);
      case "AF" -> hours(day, 12, 17);
      case "EV", "NI" -> hours(day, 17, 23);
      default -> Character.isDigit(time.charAt(0)) ? clock(day, time) : hours(day, 0, 23);
    };
  }

  private static TimeFrame hours(LocalDate day, int first, int last) {
    return new TimeFrame(day.atTime(first, 0), day.atTime(last, 59, 59));
  }

  private static TimeFrame clock(LocalDate day, String time) {
    int offset = offsetStart(time);
    String local = time.substring(0, offset);
    int hour = Integer.parseInt(local.substring(0, 2));
    LocalDateTime first;
    LocalDateTime last;
    if (local.length() < 5 || local.startsWith("XX", 3)) {
      first = day.atStartOfDay().plusHours(hour);
      last = first.plusMinutes(59).plusSeconds(59);
    } else {
      int minute = Integer.parseInt(local.substring(3, 5));
      first = day.atStartOfDay().plusHours(hour).plusMinutes(minute);
      last = first.plusSeconds(59);
      if (local.length() >= 8) {
        first = first.plusSeconds(Integer.parseInt(local.substring(6, 8)));
        last = first;
      }
    }
    if (offset == time.length()) {
      return new TimeFrame(first, last);
    }
    int seconds = ZoneOffset.of(time.substring(offset)).getTotalSeconds();
    return new TimeFrame(first.minusSeconds(seconds), last.minusSeconds(seconds));
  }

  /** Returns where "Z" or "+03:00" begins; the length if there is none. */
  private static int offsetStart(String time) {
    for (int at = 2; at < time.length(); at++) {
      char c = time.charAt(at);
      if (c == 'Z' || c == '+' || c == '-') {
        return at;
      }
    }
    return time.length();
  }
}
