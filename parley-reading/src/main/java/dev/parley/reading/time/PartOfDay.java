package dev.parley.reading.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parts of the day, with the codes that TimeML puts in the place of an hour. */
final class PartOfDay {

  private static final Map<String, String> CODES =
      Map.of("morning", "MO", "afternoon", "AF", "evening", "EV", "night", "NI");

  private PartOfDay() {}

  /** Returns the code of the part that a word names, or null. */
  static @Nullable String code(String word) {
    return CODES.get(word);
  }
}
