package dev.parley.intake.html;

import dev.parley.model.StatedDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a date in words and resolves it as precisely as they are. A date of two numbers below 13
 * whose order the words leave open, and one relative to a day that nobody knows, stay words.
 */
final class DateWords {

  private static final String CLOCK =
      "(?<hour>[01]?\\d|2[0-3])[:h](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?:[.,]\\d+)?"
          + "\\s?(?<half>[ap]\\.?m\\b\\.?)?\\s?(?<zone>Z\\b|UTC\\b|GMT\\b)?(?<offset>[+-]\\d\\d:?\\d\\d)?";

  private static final Pattern TIME = Pattern.compile("(?i)(?<![\\d:])" + CLOCK);

  private static final String MONTH = "(?<month>\\p{L}{3,14})\\.?";

  private static final String YEAR = "(?<year>(?:1[6-9]|20)\\d\\d)";

  private static final Pattern ISO =
      Pattern.compile(YEAR + "[-/年.]\\s?(?<number>\\d{1,2})[-/月.]\\s?(?<day>\\d{1,2})(?!\\d)");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?iu)(?<![\\d:])(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|º)?[ -](?:de |of )?"
              + MONTH
              + ",?[ -](?:de |of )?"
              + YEAR);

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?iu)(?<!\\p{L})" + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,| at)? " + YEAR);

  private static final Pattern MONTH_YEAR =
      Pattern.compile("(?iu)(?<![\\p{L}\\d])(?<!\\d )" + MONTH + ",? (?:de |of )?" + YEAR);

  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(?<first>\\d{1,2})[/.-](?<second>\\d{1,2})[/.-]" + YEAR);

  private static final Pattern AGO =
      Pattern.compile(
          "(?i)(?<count>\\d{1,3}|an?|one|last)\\s(?<unit>minute|min|hour|hr|day|week|month|year)s?\\sago"
              + "|^(?:(?:published|posted|updated)\\W+)?(?<near>yesterday|today)\\b");

  /** So much of the words is looked at. */
  private static final int LONGEST = 300;

  /** A line that is longer says more than a date, and only the date is kept of it. */
  private static final int LINE = 48;

  private DateWords() {}

  /**
   * Returns the first date in the words.
   *
   * @param fetched the day on which the page was fetched, if known
   * @return null if there is no date in the words
   */
  static @Nullable StatedDate in(String words, @Nullable LocalDate fetched) {
    String text = words.substring(0, Math.min(LONGEST, words.length())).strip();
    for (Pattern pattern : new Pattern[] {ISO, DAY_FIRST, MONTH_FIRST}) {
      for (Matcher date = pattern.matcher(text); date.find(); ) {
        int month =
            pattern == ISO
                ? Integer.parseInt(date.group("number"))
                : MonthNames.number(date.group("month"));
        String day = day(date.group("year"), month, Integer.parseInt(date.group("day")));
        if (day != null) {
          return dated(text, date, day);
        }
      }
    }
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.find()) {
      return numbers(text, numbers);
    }
    for (Matcher month = MONTH_YEAR.matcher(text); month.find(); ) {
      int number = MonthNames.number(month.group("month"));
      if (number > 0) {
        return new StatedDate(text, "%s-%02d".formatted(month.group("year"), number));
      }
    }
    Matcher ago = AGO.matcher(text);
    return ago.find() ? new StatedDate(text, fetched == null ? null : resolve(ago, fetched)) : null;
  }

  private static @Nullable StatedDate numbers(String text, Matcher numbers) {
    int first = Integer.parseInt(numbers.group("first"));
    int second = Integer.parseInt(numbers.group("second"));
    if (first <= 12 && second <= 12 && first != second && !numbers.group().contains(".")) {
      return new StatedDate(text, null);
    }
    boolean dayFirst = second <= 12;
    String day = day(numbers.group("year"), dayFirst ? second : first, dayFirst ? first : second);
    return day == null ? null : dated(text, numbers, day);
  }

  private static @Nullable String day(String year, int month, int day) {
    try {
      return LocalDate.of(Integer.parseInt(year), month, day).toString();
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Adds the time of day to a day, if the words have one. */
  private static StatedDate dated(String text, Matcher date, String day) {
    int start = date.start();
    int end = date.end();
    Matcher time = TIME.matcher(text);
    String clock = "";
    if (time.find(end) || find(time, start)) {
      clock = clock(time);
      start = Math.min(start, time.start());
      end = Math.max(end, time.end());
    }
    String words = text.length() <= LINE ? text : text.substring(start, end).strip();
    return new StatedDate(words, day + clock);
  }

  private static boolean find(Matcher time, int end) {
    time.reset();
    time.region(0, end);
    return time.find();
  }

  /** Returns the time of day with its T, as ISO 8601 has it. */
  private static String clock(Matcher time) {
    int hour = Integer.parseInt(time.group("hour"));
    String half = time.group("half");
    if (half != null) {
      hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }
    String second = time.group("second") == null ? "" : ":" + time.group("second");
    return "T%02d:%s%s%s".formatted(hour, time.group("minute"), second, zone(time));
  }

  private static String zone(Matcher time) {
    String offset = time.group("offset");
    if (offset != null) {
      String digits = offset.replace(":", "");
      return digits.substring(0, 3) + ":" + digits.substring(3);
    }
    return time.group("zone") == null ? "" : "Z";
  }

  private static @Nullable String resolve(Matcher ago, LocalDate fetched) {
    if (ago.group("near") != null) {
      boolean today = ago.group("near").equalsIgnoreCase("today");
      return fetched.minusDays(today ? 0 : 1).toString();
    }
    String count = ago.group("count");
    int many = Character.isDigit(count.charAt(0)) ? Integer.parseInt(count) : 1;
    return switch (ago.group("unit").toLowerCase(Locale.ROOT)) {
      case "year" -> fetched.minusYears(many).toString().substring(0, 4);
      case "month" -> fetched.minusMonths(many).toString().substring(0, 7);
      case "week" -> fetched.minusWeeks(many).toString();
      case "day" -> fetched.minusDays(many).toString();
      default -> many < 24 ? fetched.toString() : null;
    };
  }
}
