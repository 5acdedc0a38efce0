package dev.parley.bench.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * One row of a score.
 *
 * @param name what is measured: {@code source.exact.F}
 * @param value a count without decimals, percent, 0 to 100, with one, or a ratio, 0 to 1, with
 *     three
 */
public record Figure(String name, BigDecimal value) {

  /** Tells whether the figure of this name counts things, so that more of it is not better. */
  public static boolean isCount(String name) {
    return List.of("articles", "pairs", "pages", "dates").contains(name)
        || name.startsWith("statements.");
  }

  static Figure count(String name, int count) {
    return new Figure(name, BigDecimal.valueOf(count));
  }

  /** Rounds half to even on the exact binary value, as C and Python print it. */
  static Figure percent(String name, double percent) {
    return new Figure(name, new BigDecimal(percent).setScale(1, RoundingMode.HALF_EVEN));
  }

  /** Rounds in the same way to three decimals. */
  static Figure ratio(String name, double ratio) {
    return new Figure(name, new BigDecimal(ratio).setScale(3, RoundingMode.HALF_EVEN));
  }

  /** Returns the row as it is printed: {@code source.exact.F 81.5}. */
  @Override
  public String toString() {
    return name + " " + value.toPlainString();
  }
}
