package dev.parley.bench.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Scores types of pairs: how many are right, and the mean of the types' F1. */
final class PairScorer {

  private final Map<String, Tally> types = new TreeMap<>();
  private final Set<String> annotated = new TreeSet<>();
  private int pairs;
  private int right;

  void add(String gold, String predicted) {
    pairs++;
    annotated.add(gold);
    right += gold.equals(predicted) ? 1 : 0;
    tally(gold).add(gold.equals(predicted) ? 1 : 0, 0, 1);
    tally(predicted).add(0, 1, 0);
  }

  private Tally tally(String type) {
    return types.computeIfAbsent(type, any -> new Tally());
  }

  /** Returns the rows; macro.F counts the types that are annotated. */
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.count("pairs", pairs));
    figures.add(Figure.percent("accuracy", pairs == 0 ? 0 : 100.0 * right / pairs));
    double mean = annotated.stream().mapToDouble(type -> tally(type).f1()).average().orElse(0);
    figures.add(Figure.percent("macro.F", mean));
    types.forEach((type, tally) -> figures.add(Figure.percent(type + ".F", tally.f1())));
    return figures;
  }
}
