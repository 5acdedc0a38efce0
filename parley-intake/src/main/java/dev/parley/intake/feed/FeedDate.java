package dev.parley.intake.feed;

import dev.parley.model.StatedDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as feeds write them: RFC 822 and its successors in RSS, RFC 3339 and W3C-DTF elsewhere, and
 * what programs make of these. The value is as precise as the words, and has the offset they have.
 */
final class FeedDate {

  private static final int LONGEST = 80;
  private static final String CLOCK =
      "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s*([AaPp]\\.?[Mm]\\.?)?";
  private static final String ZONE =
      "([A-Za-z]{1,5}(?:[+-]\\d{2}:?\\d{2})?|[+-]\\d{2}:?(?:\\d{2})?)";
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2})(?:[Tt ]\\s*" + CLOCK + "\\s*" + ZONE + "?)?)?)?");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?" + ZONE + "?)?");
  private static final String WEEKDAY = "(?:[A-Za-z]{2,9}\\.?,?\\s+)?";
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          WEEKDAY
              + "(\\d{1,2})[ -]+([A-Za-z]{3,9})\\.?,?[ -]+(\\d{4}|\\d{2})"
              + "(?:,?\\s+(?:at\\s+)?"
              + CLOCK
              + "\\s*"
              + ZONE
              + "?)?(?:\\s*\\(?[A-Za-z]{1,5}\\)?)?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          WEEKDAY
              + "([A-Za-z]{3,9})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})"
              + "(?:,?\\s+(?:at\\s+)?"
              + CLOCK
              + "\\s*"
              + ZONE
              + "?)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          WEEKDAY + "([A-Za-z]{3})\\s+(\\d{1,2})\\s+" + CLOCK + "\\s*" + ZONE + "?\\s*(\\d{4})");
  private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec ";

  /** RFC 822, 5.1, and three of Europe. Others ("IST", say) mean several things. */
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("Z", "Z"),
          Map.entry("UT", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CST", "-06:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("EEST", "+03:00"));

  private FeedDate() {}

  /** Returns the date; its value is null where the words cannot be read. */
  static StatedDate of(String words) {
    String bare = words.strip();
    return new StatedDate(
        bare, bare.length() > LONGEST ? null : value(bare.replace('\u2009', ' ')));
  }

  private static @Nullable String value(String words) {
    try {
      Matcher m = ISO.matcher(words);
      if (m.matches()) {
        return value(year(m, 1), number(m, 2), number(m, 3), clock(m, 4), zone(m.group(8)));
      }
      m = COMPACT.matcher(words);
      if (m.matches()) {
        String clock =
            m.group(4) == null ? null : clock(number(m, 4), m.group(5), m.group(6), null);
        return value(year(m, 1), number(m, 2), number(m, 3), clock, zone(m.group(7)));
      }
      m = DAY_FIRST.matcher(words);
      if (m.matches()) {
        return value(year(m, 3), month(m.group(2)), number(m, 1), clock(m, 4), zone(m.group(8)));
      }
      m = MONTH_FIRST.matcher(words);
      if (m.matches()) {
        return value(year(m, 3), month(m.group(1)), number(m, 2), clock(m, 4), zone(m.group(8)));
      }
      m = YEAR_LAST.matcher(words);
      if (m.matches()) {
        return value(year(m, 8), month(m.group(1)), number(m, 2), clock(m, 3), zone(m.group(7)));
      }
      return null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Writes the date as precisely as it is given; 0 stands for what is not. */
  private static String value(int year, int month, int day, @Nullable String clock, String zone) {
    if (month == 0) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    if (day == 0) {
      return YearMonth.of(year, month).toString();
    }
    String date = LocalDate.of(year, month, day).toString();
    return clock == null ? date : date + "T" + clock + zone;
  }

  /** Four digits as they are; two as RFC 5322, 4.3, reads them. */
  private static int year(Matcher m, int group) {
    int year = Integer.parseInt(m.group(group));
    if (m.group(group).length() == 2) {
      return year < 50 ? 2000 + year : 1900 + year;
    }
    if (year == 0) {
      throw new DateTimeException("year 0, which empty databases give");
    }
    return year;
  }

  private static int number(Matcher m, int group) {
    if (m.group(group) == null) {
      return 0;
    }
    int number = Integer.parseInt(m.group(group));
    if (number == 0 && group <= 3) {
      throw new DateTimeException("month or day 0");
    }
    return number;
  }

  private static int month(String name) {
    int at = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT) + " ");
    if (at < 0) {
      throw new DateTimeException("no month");
    }
    return at / 4 + 1;
  }

  private static @Nullable String clock(Matcher m, int first) {
    return m.group(first) == null
        ? null
        : clock(
            Integer.parseInt(m.group(first)),
            m.group(first + 1),
            m.group(first + 2),
            m.group(first + 3));
  }

  private static String clock(
      int hour, String minute, @Nullable String second, @Nullable String half) {
    int h = hour;
    if (half != null) {
      boolean afternoon = half.charAt(0) == 'p' || half.charAt(0) == 'P';
      h = hour % 12 + (afternoon ? 12 : 0);
    }
    LocalTime time = LocalTime.of(h, Integer.parseInt(minute));
    if (second == null) {
      return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }
    // A leap second is the 59th for anybody who does not count them.
    time =
        time.withSecond(
            Math.min(Integer.parseInt(second), 60) == 60 ? 59 : Integer.parseInt(second));
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());
  }

  /** Returns "Z", an offset such as "+02:00", or nothing where the zone means nothing certain. */
  private static String zone(@Nullable String words) {
    if (words == null) {
      return "";
    }
    String digits = words.replaceFirst("^[A-Za-z]+(?=[+-])", "");
    if (!digits.startsWith("+") && !digits.startsWith("-")) {
      return ZONES.getOrDefault(words.toUpperCase(Locale.ROOT), "");
    }
    ZoneOffset offset = ZoneOffset.of(digits.length() == 3 ? digits + ":00" : digits);
    return offset.getId();
  }
}
