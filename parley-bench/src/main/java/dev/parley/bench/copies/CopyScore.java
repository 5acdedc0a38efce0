package dev.parley.bench.copies;

import dev.parley.record.copy.CopyIndex;
import dev.parley.record.copy.Likeness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Counts pairs of articles that were put into one group, and that should have been. */
final class CopyScore {

  private final Map<String, int[]> foundByKind = new TreeMap<>();
  private final Map<String, Integer> wrongByKind = new TreeMap<>();
  private long right;
  private long wrong;
  private long missed;

  private CopyScore() {}

  private record Placed(CopyCase copyCase, String group) {}

  /** Adds the cases to an index in an order that says nothing, and counts. */
  static CopyScore of(List<CopyCase> cases, Likeness likeness, long seed) {
    List<CopyCase> shuffled = new ArrayList<>(cases);
    Collections.shuffle(shuffled, new Random(seed));
    CopyIndex index = new CopyIndex(likeness);
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < shuffled.size(); i++) {
      CopyCase one = shuffled.get(i);
      placed.add(new Placed(one, index.add(Integer.toString(i), one.text()).id()));
    }
    CopyScore score = new CopyScore();
    for (int i = 0; i < placed.size(); i++) {
      for (int j = 0; j < i; j++) {
        score.count(placed.get(j), placed.get(i));
      }
    }
    return score;
  }

  private void count(Placed one, Placed other) {
    boolean together = one.group().equals(other.group());
    boolean copies = one.copyCase().group().equals(other.copyCase().group());
    right += together && copies ? 1 : 0;
    wrong += together && !copies ? 1 : 0;
    missed += !together && copies ? 1 : 0;
    if (copies) {
      for (String kind : List.of(one.copyCase().kind(), other.copyCase().kind())) {
        int[] counts = foundByKind.computeIfAbsent(kind, k -> new int[2]);
        counts[0] += together ? 1 : 0;
        counts[1]++;
      }
    } else if (together) {
      String kinds = one.copyCase().kind() + "+" + other.copyCase().kind();
      wrongByKind.merge(kinds, 1, Integer::sum);
    }
  }

  double precision() {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }

  double recall() {
    return right + missed == 0 ? 1 : (double) right / (right + missed);
  }

  /** Returns the share of pairs found among those with an article of each kind. */
  Map<String, Double> recallByKind() {
    Map<String, Double> recalls = new TreeMap<>();
    foundByKind.forEach((kind, counts) -> recalls.put(kind, (double) counts[0] / counts[1]));
    return recalls;
  }

  /** Returns how many pairs were put together wrongly, by the kinds of the two. */
  Map<String, Integer> wrongByKind() {
    return wrongByKind;
  }
}
