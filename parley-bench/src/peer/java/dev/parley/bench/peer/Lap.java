package dev.parley.bench.peer;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One article, read by both in turn.
 *
 * @param id the article's
 * @param parley what Parley answered
 * @param coreNlp what CoreNLP answered
 */
record Lap(String id, Rival.Answer parley, Rival.Answer coreNlp) {

  /** How many times as long CoreNLP took. */
  double ratio() {
    return (double) coreNlp.nanos() / parley.nanos();
  }

  Rival.Answer of(Contestant contestant) {
    return contestant == Contestant.PARLEY ? parley : coreNlp;
  }

  static double totalSeconds(List<Lap> laps, Contestant contestant) {
    return laps.stream().mapToLong(lap -> lap.of(contestant).nanos()).sum() / 1e9;
  }

  static double medianSeconds(List<Lap> laps, Contestant contestant) {
    return median(laps, lap -> lap.of(contestant).nanos() / 1e9);
  }

  static double peakMebibytes(List<Lap> laps, Contestant contestant) {
    return laps.stream().mapToLong(lap -> lap.of(contestant).peakKibibytes()).max().orElse(0)
        / 1024.0;
  }

  /** Returns the middle value, or the mean of the two in the middle. */
  static <T> double median(List<T> all, ToDoubleFunction<T> value) {
    double[] sorted = all.stream().mapToDouble(value).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
