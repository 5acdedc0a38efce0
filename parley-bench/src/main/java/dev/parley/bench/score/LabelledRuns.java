package dev.parley.bench.score;

import dev.parley.bench.corpus.Extent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The runs of tokens that labels in the BIO scheme mark. */
final class LabelledRuns {

  private LabelledRuns() {}

  /** Returns the runs of one kind; an {@code I} that continues nothing begins one. */
  static Set<Extent> of(Kind kind, List<String> labels) {
    String begin = "B-" + kind.key();
    String inside = "I-" + kind.key();
    Set<Extent> runs = new HashSet<>();
    int start = -1;
    for (int i = 0; i <= labels.size(); i++) {
      String label = i < labels.size() ? labels.get(i) : "O";
      if (start >= 0 && !label.equals(inside)) {
        runs.add(new Extent(start, i));
        start = -1;
      }
      if (label.equals(begin) || (label.equals(inside) && start < 0)) {
        start = i;
      }
    }
    return runs;
  }
}
