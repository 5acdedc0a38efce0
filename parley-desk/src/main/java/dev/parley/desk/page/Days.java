package dev.parley.desk.page;

import static java.time.format.DateTimeFormatter.ISO_WEEK_DATE;

import dev.parley.model.StatedDate;
import dev.parley.model.TimexValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How dates are written on a page: as precise as they are known, and no more. */
public final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(T.*)?");
  private static final Pattern ISO_MONTH = Pattern.compile("\\d{4}-\\d\\d");
  private static final Pattern CLOCK = Pattern.compile("T(\\d\\d:\\d\\d).*");

  private static final Pattern WEEK = Pattern.compile("(\\d{4}-W\\d\\d)(-WE)?");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");
  private static final Map<String, String> PARTS =
      Map.of("SP", "spring", "SU", "summer", "FA", "autumn", "WI", "winter");

  private Days() {}

  /** Returns a TIMEX3 or ISO 8601 value in words; empty for null; as it is where no words fit. */
  public static String of(@Nullable String value) {
    if (value == null) {
      return "";
    }
    switch (value) {
      case "PAST_REF":
        return "earlier";
      case "PRESENT_REF":
        return "now";
      case "FUTURE_REF":
        return "later";
      default:
    }
    int slash = value.indexOf('/');
    if (slash > 0) {
      return of(value.substring(0, slash)) + " – " + of(value.substring(slash + 1));
    }
    try {
      Matcher day = ISO_DAY.matcher(value);
      if (day.matches()) {
        return DAY.format(LocalDate.parse(day.group(1))) + clock(day.group(2));
      }
      Matcher week = WEEK.matcher(value);
      if (week.matches()) {
        return "week of " + DAY.format(LocalDate.parse(week.group(1) + "-1", ISO_WEEK_DATE));
      }
      Matcher part = PART.matcher(value);
      if (part.matches()) {
        return PARTS.get(part.group(2)) + " " + part.group(1);
      }
      if (ISO_MONTH.matcher(value).matches()) {
        return MONTH.format(YearMonth.parse(value));
      }
    } catch (DateTimeParseException e) {
      return value; // The thirtieth of February, say: as it was written.
    }
    return value;
  }

  /** Returns an article's date: its value in words, else as it was printed. */
  public static String of(@Nullable StatedDate date) {
    if (date == null) {
      return "";
    }
    return date.value() == null ? date.words() : of(date.value());
  }

  /** Returns a time of the text in words; empty for null. */
  public static String of(@Nullable TimexValue value) {
    return value == null ? "" : of(value.value());
  }

  /** Returns a day in words. */
  public static String of(LocalDate day) {
    return DAY.format(day);
  }

  /** Returns a day without its year. */
  public static String brief(LocalDate day) {
    return SHORT.format(day);
  }

  /** Returns an instant to the minute, in UTC. */
  public static String of(@Nullable Instant instant) {
    return instant == null ? "" : MINUTE.format(instant) + " UTC";
  }

  /** Returns the day that was typed; null if none or no such day. */
  public static @Nullable LocalDate parse(@Nullable String typed) {
    try {
      return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static String clock(@Nullable String time) {
    Matcher clock = CLOCK.matcher(time == null ? "" : time);
    if (clock.matches()) {
      return ", " + clock.group(1);
    }
    return time == null
        ? ""
        : switch (time) {
          case "TMO" -> ", morning";
          case "TAF" -> ", afternoon";
          case "TEV" -> ", evening";
          case "TNI" -> ", night";
          default -> "";
        };
  }
}
