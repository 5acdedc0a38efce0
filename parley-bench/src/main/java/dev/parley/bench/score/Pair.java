package dev.parley.bench.score;

import dev.parley.bench.corpus.CodedStatement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * An annotated statement and the predicted one that stands for it.
 *
 * <p>Two can pair if their cues share a character, or, where either has no cue, their contents do.
 * Pairs are taken greedily, the larger sum of cue overlap and content overlap first, one to one; of
 * equal sums the earlier annotated, then the earlier predicted first.
 */
record Pair(CodedStatement gold, CodedStatement predicted) {

  private record Candidate(double overlap, int gold, int predicted) {}

  private record Covers(Cover cue, Cover content) {
    static List<Covers> of(List<CodedStatement> statements) {
      return statements.stream()
          .map(s -> new Covers(Cover.of(s.cue()), Cover.of(s.content())))
          .toList();
    }

    boolean canPair(Covers other) {
      return cue.isEmpty() || other.cue.isEmpty()
          ? content.meets(other.content)
          : cue.meets(other.cue);
    }
  }

  static List<Pair> of(List<CodedStatement> gold, List<CodedStatement> predicted) {
    List<Pair> pairs = new ArrayList<>();
    BitSet usedGold = new BitSet();
    BitSet usedPredicted = new BitSet();
    for (Candidate next : candidates(Covers.of(gold), Covers.of(predicted))) {
      if (!usedGold.get(next.gold) && !usedPredicted.get(next.predicted)) {
        usedGold.set(next.gold);
        usedPredicted.set(next.predicted);
        pairs.add(new Pair(gold.get(next.gold), predicted.get(next.predicted)));
      }
    }
    return pairs;
  }

  private static List<Candidate> candidates(List<Covers> gold, List<Covers> predicted) {
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      Covers one = gold.get(g);
      for (int p = 0; p < predicted.size(); p++) {
        Covers other = predicted.get(p);
        if (one.canPair(other)) {
          double overlap = one.cue.overlap(other.cue) + one.content.overlap(other.content);
          candidates.add(new Candidate(overlap, g, p));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::overlap)
            .reversed()
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::predicted));
    return candidates;
  }
}
