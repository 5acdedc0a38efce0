package dev.parley.bench.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** How many examples lie where they belong at a threshold. */
record SortingFigures(List<SortedExample> examples, double threshold) {

  private static final int STEPS = 100;

  /**
   * Returns the threshold, in hundredths, at which most examples lie where they belong; of several
   * the middle one.
   */
  static double bestThreshold(List<SortedExample> examples) {
    List<Integer> best = new ArrayList<>();
    long most = -1;
    for (int step = 0; step <= STEPS; step++) {
      double threshold = step / (double) STEPS;
      long right = examples.stream().filter(one -> one.isRight(threshold)).count();
      if (right > most) {
        most = right;
        best.clear();
      }
      if (right == most) {
        best.add(step);
      }
    }
    return best.get(best.size() / 2) / (double) STEPS;
  }

  /** Returns a row a figure, its name before it; percent but for the counts. */
  List<String> rows(String half) {
    long sorted = count(one -> one.isSorted(threshold));
    long issued = count(one -> one.example().issue() != null);
    long right = count(one -> one.isSorted(threshold) && one.isNearestRight());
    return List.of(
        half + ".statements " + examples.size(),
        half + ".accuracy " + percent(count(one -> one.isRight(threshold)), examples.size()),
        half + ".precision " + percent(right, sorted),
        half + ".recall " + percent(right, issued),
        half + ".F " + percent(2 * right, sorted + issued),
        half + ".nearest " + percent(count(SortedExample::isNearestRight), issued));
  }

  private long count(Predicate<SortedExample> which) {
    return examples.stream().filter(which).count();
  }

  private static String percent(long part, long whole) {
    return String.format(Locale.ROOT, "%.1f", whole == 0 ? 0 : 100.0 * part / whole);
  }
}
