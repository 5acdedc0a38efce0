package dev.parley.reading.time;

import org.jspecify.annotations.Nullable;

/**
 * The time of day behind the {@code T} of a date and time (ISO 8601, 2004 edition, section 4.3).
 *
 * @param end the word after it
 * @param written the time as TIMEX3 writes it, with its {@code T}
 */
record IsoTime(int end, String written) {

  /** Reads a time whose hour stands at the end of a word; null for none. */
  static @Nullable IsoTime at(Paragraph p, int at, String hour) {
    int hours = hour.length() == 2 ? Paragraph.number(hour) : -1;
    if (hours < 0 || hours > 24 || !p.is(at + 1, ":")) {
      return null;
    }
    String minute = p.word(at + 2);
    int end = at + 3;
    String second = "";
    boolean isUtc = minute.endsWith("z");
    if (isUtc) {
      minute = minute.substring(0, minute.length() - 1);
    } else if (p.is(end, ":")) {
      second = p.word(end + 1);
      end += 2;
      isUtc = second.endsWith("z");
      if (isUtc) {
        second = second.substring(0, second.length() - 1);
      }
      if (!isSixtieth(second)) {
        return null;
      }
    }
    if (!isSixtieth(minute)) {
      return null;
    }
    if (p.is(end, ".") && p.isGlued(end) && p.isGlued(end + 1)) {
      String fraction = p.word(end + 1);
      isUtc = fraction.endsWith("z");
      end += 2;
    }
    String written = "T" + hour + ":" + minute + (second.isEmpty() ? "" : ":" + second);
    if (isUtc) {
      return new IsoTime(end, written + "Z");
    }
    String offset = offset(p, end);
    return offset == null ? new IsoTime(end, written) : new IsoTime(end + 4, written + offset);
  }

  private static @Nullable String offset(Paragraph p, int at) {
    boolean isOffset =
        (p.is(at, "+") || p.is(at, "-"))
            && p.isGlued(at)
            && p.word(at + 1).length() == 2
            && p.number(at + 1) >= 0
            && p.is(at + 2, ":")
            && isSixtieth(p.word(at + 3));
    return isOffset ? p.word(at) + p.word(at + 1) + ":" + p.word(at + 3) : null;
  }

  private static boolean isSixtieth(String digits) {
    int number = digits.length() == 2 ? Paragraph.number(digits) : -1;
    return number >= 0 && number < 60;
  }
}
