package dev.parley.cli;

import dev.parley.record.store.Added.Outcome;
import java.util.EnumMap;
import java.util.Map;

/** What became of articles that were to be added to a record, in numbers. */
final class Tally {

  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

  /** Counts an article. */
  void count(Outcome outcome) {
    counts.merge(outcome, 1, Integer::sum);
  }

  /**
   * Returns the numbers as one line.
   *
   * @param failed how many could not be added
   */
  String line(int failed) {
    return of(Outcome.ADDED)
        + " added, "
        + Count.of(of(Outcome.NEW_VERSION), "new version", "new versions")
        + ", "
        + Count.of(of(Outcome.COPY), "copy", "copies")
        + ", "
        + of(Outcome.UNCHANGED)
        + " unchanged, "
        + failed
        + " failed";
  }

  private int of(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }
}
