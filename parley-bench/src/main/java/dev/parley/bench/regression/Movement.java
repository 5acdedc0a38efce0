package dev.parley.bench.regression;

import dev.parley.bench.score.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is not what it was.
 *
 * @param name the figure's
 * @param pinned null if the figure is new
 * @param now null if the figure is gone
 */
public record Movement(String name, @Nullable BigDecimal pinned, @Nullable BigDecimal now) {

  static List<Movement> between(Map<String, BigDecimal> pinned, Map<String, BigDecimal> now) {
    List<Movement> movements = new ArrayList<>();
    now.forEach(
        (name, value) -> {
          BigDecimal before = pinned.get(name);
          if (before == null || before.compareTo(value) != 0) {
            movements.add(new Movement(name, before, value));
          }
        });
    for (String gone : new TreeSet<>(pinned.keySet())) {
      if (!now.containsKey(gone)) {
        movements.add(new Movement(gone, pinned.get(gone), null));
      }
    }
    return movements;
  }

  /**
   * Tells whether this is a loss: a figure gone, or a score lower by more than the tolerance. How
   * many articles and statements there are is no score.
   */
  boolean isFall(BigDecimal tolerance) {
    if (pinned == null) {
      return false;
    }
    return now == null || (!Figure.isCount(name) && pinned.subtract(now).compareTo(tolerance) > 0);
  }

  /** Returns a line for people: {@code source.exact.F 80.1 -> 81.3 (+1.2)}. */
  @Override
  public String toString() {
    if (pinned == null) {
      return name + " " + now + " (new)";
    } else if (now == null) {
      return name + " " + pinned + " (gone)";
    }
    BigDecimal change = now.subtract(pinned);
    String sign = change.signum() > 0 ? "+" : "";
    return name + " " + pinned + " -> " + now + " (" + sign + change + ")";
  }
}
