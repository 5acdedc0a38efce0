package dev.parley.intake.html;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of the months in the languages in which Parley's readers meet pages. */
final class MonthNames {

  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "pt", "it", "nl", "pl", "sv", "da", "id", "ru", "uk", "tr");

  private static final Map<String, Integer> MONTHS = months();

  /** A name of a month, long or short, in a regular expression. */
  static final String PATTERN =
      MONTHS.keySet().stream()
          .sorted(Comparator.comparing(String::length).reversed())
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?:", ")"));

  private MonthNames() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(
                TextStyle.FULL,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT,
                TextStyle.SHORT_STANDALONE)) {
          String name = bare(month.getDisplayName(style, locale));
          if (name.length() >= 3 && name.chars().noneMatch(Character::isDigit)) {
            months.putIfAbsent(name, month.getValue());
          }
        }
      }
    }
    months.put("sept", 9);
    return months;
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replace(".", "");
  }

  /** Returns the number of the month of this name, 1 to 12, or 0 if it is none. */
  static int number(String name) {
    return MONTHS.getOrDefault(bare(name), 0);
  }
}
