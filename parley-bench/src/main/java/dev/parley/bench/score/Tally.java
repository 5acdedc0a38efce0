package dev.parley.bench.score;

/** Counts of what was predicted, what was annotated, and what was both. */
final class Tally {

  private int both;
  private int predicted;
  private int gold;

  void add(int both, int predicted, int gold) {
    this.both += both;
    this.predicted += predicted;
    this.gold += gold;
  }

  /** Returns the harmonic mean of precision and recall in percent; 100 where there is nothing. */
  double f1() {
    return predicted + gold == 0 ? 100.0 : 200.0 * both / (predicted + gold);
  }

  /** Returns the share of the predicted that is right, in percent; 0 where nothing is predicted. */
  double precision() {
    return 100.0 * both / Math.max(1, predicted);
  }

  /** Returns the share of the annotated that is found, in percent; 0 where nothing is annotated. */
  double recall() {
    return 100.0 * both / Math.max(1, gold);
  }
}
