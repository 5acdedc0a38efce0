package dev.parley.exchange.briefing;

import dev.parley.model.StatedDate;
import dev.parley.record.Entry;
import dev.parley.record.answer.Texts;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says TIMEX3 and ISO 8601 values in words: "17 December 2021". */
final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(?:-(?:WE|([1-7])))?");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])");
  private static final Pattern NO_YEAR = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)");

  private Days() {}

  /** Returns a day in words. */
  static String words(LocalDate day) {
    return DAY.format(day);
  }

  /** Returns the day on which an article says it was published; empty if it does not. */
  static String words(@Nullable StatedDate date) {
    if (date == null) {
      return "";
    }
    String value = date.value();
    if (value == null) {
      return date.words();
    }
    return words(value.length() > 10 ? value.substring(0, 10) : value);
  }

  /** Returns the day on which a statement was made, or reported where that is not told. */
  static String words(Entry entry) {
    String when = Texts.when(entry);
    return words(when.indexOf('T') == 10 ? when.substring(0, 10) : when);
  }

  /** Returns a value in words; the value itself where there are none for it. */
  static String words(String value) {
    int slash = value.indexOf('/');
    if (slash > 0) {
      return range(value.substring(0, slash), value.substring(slash + 1));
    }
    int time = value.indexOf('T');
    if (time == 10) {
      String day = words(value.substring(0, 10));
      return value.length() >= 16 && value.charAt(13) == ':'
          ? day + ", " + value.substring(11, 16)
          : day;
    }
    try {
      return switch (value.length()) {
        case 10 ->
            value.indexOf('W') > 0
                ? other(value)
                : value.startsWith("XXXX")
                    ? dayOfNoYear(value)
                    : DAY.format(LocalDate.parse(value));
        case 7 ->
            PART.matcher(value).matches() ? part(value) : MONTH.format(YearMonth.parse(value));
        default -> other(value);
      };
    } catch (DateTimeException e) {
      return value;
    }
  }

  private static String range(String from, String to) {
    if (from.length() == 10 && to.length() == 10 && from.regionMatches(0, to, 0, 8)) {
      return Integer.parseInt(from.substring(8)) + "–" + words(to);
    }
    return words(from) + " to " + words(to);
  }

  private static String dayOfNoYear(String value) {
    Matcher matcher = NO_YEAR.matcher(value);
    if (!matcher.matches()) {
      return value;
    }
    String leap = words("2000-" + matcher.group(1) + "-" + matcher.group(2));
    return leap.replace(" 2000", "");
  }

  private static String part(String value) {
    String year = value.substring(0, 4);
    return switch (value.substring(5)) {
      case "SP" -> "spring " + year;
      case "SU" -> "summer " + year;
      case "FA" -> "autumn " + year;
      case "WI" -> "winter " + year;
      default -> value.substring(5) + " " + year;
    };
  }

  private static String other(String value) {
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      LocalDate monday =
          LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
              .with(DayOfWeek.MONDAY);
      if (week.group(3) != null) {
        return DAY.format(monday.plusDays(Integer.parseInt(week.group(3)) - 1L));
      }
      return value.endsWith("WE")
          ? "the weekend of " + DAY.format(monday.plusDays(5))
          : "the week of " + DAY.format(monday);
    }
    return switch (value) {
      case "PAST_REF" -> "earlier";
      case "PRESENT_REF" -> "now";
      case "FUTURE_REF" -> "in time to come";
      default -> PART.matcher(value).matches() ? part(value) : value;
    };
  }
}
