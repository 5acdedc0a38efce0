package dev.parley.reading.time;

import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A month's name in the text.
 *
 * @param end the word after it and its stop
 * @param month the month
 * @param isDoubtful whether the same word often means something else: May, March, April and June,
 *     and what is abbreviated
 */
record MonthName(int end, Month month, boolean isDoubtful) {

  private static final Map<String, Month> FULL = new HashMap<>();
  private static final Map<String, Month> SHORT = new HashMap<>();
  private static final Set<Month> DOUBTFUL =
      Set.of(Month.MARCH, Month.APRIL, Month.MAY, Month.JUNE, Month.AUGUST);

  static {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      FULL.put(name, month);
      if (month != Month.MAY) {
        SHORT.put(name.substring(0, 3), month);
      }
    }
    SHORT.put("sept", Month.SEPTEMBER);
  }

  /** Reads a month's name; null for none. */
  static @Nullable MonthName at(Paragraph p, int at) {
    String word = p.word(at);
    Month full = FULL.get(word);
    if (full != null) {
      boolean doubtful = DOUBTFUL.contains(full);
      return doubtful && !p.isCapital(at) ? null : new MonthName(at + 1, full, doubtful);
    }
    Month abbreviated = SHORT.get(word);
    if (abbreviated == null || !p.isCapital(at)) {
      return null;
    }
    boolean hasStop =
        p.is(at + 1, ".")
            && p.isGlued(at + 1)
            && (p.is(at + 2, ",") || isNumeral(p.word(at + 2)) || p.is(at + 2, "-"));
    return new MonthName(hasStop ? at + 2 : at + 1, abbreviated, true);
  }

  /** Tells whether a word names a month in full. */
  static boolean isFull(String word) {
    return FULL.containsKey(word);
  }

  private static boolean isNumeral(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }
}
