package dev.parley.exchange.jsonl;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates whose words are their ISO 8601 value. */
final class IsoWords {

  /** What follows a date's name in the name of the field that holds its value. */
  static final String VALUE = "_value";

  private static final Pattern ISO =
      Pattern.compile(
          "\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)?)?)?)?");

  private IsoWords() {}

  /** Returns the value that the words tell themselves; null if they tell none. */
  static @Nullable String value(String words) {
    return ISO.matcher(words).matches() ? words : null;
  }
}
