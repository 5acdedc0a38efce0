package dev.parley.bench.score;

import dev.parley.bench.corpus.Chunk;
import dev.parley.bench.corpus.CodedStatement;
import dev.parley.bench.corpus.Extent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Scores chunks by the protocol of the CofeNet tables: a span counts when its kind, first and last
 * token agree with an annotated one.
 */
final class ChunkScorer {

  private static final class Tallies {
    private final Tally exact = new Tally();
    private final Tally begin = new Tally();
    private double jaccard;
    private int gold;
  }

  private final Map<Kind, Tallies> tallies = new EnumMap<>(Kind.class);

  /**
   * Scores chunks against what was found in their texts.
   *
   * @param predictions by the chunk's number, from 0; a chunk that is missing has none
   */
  ChunkScorer(List<Chunk> chunks, Map<String, List<CodedStatement>> predictions) {
    for (Kind kind : Kind.values()) {
      tallies.put(kind, new Tallies());
    }
    for (int i = 0; i < chunks.size(); i++) {
      List<CodedStatement> found = predictions.getOrDefault(String.valueOf(i), List.of());
      List<Extent> tokens = chunks.get(i).extents();
      for (Kind kind : Kind.values()) {
        Set<Extent> gold = LabelledRuns.of(kind, chunks.get(i).labels());
        add(tallies.get(kind), gold, tokenRuns(kind, found, tokens));
      }
    }
  }

  /** Returns the runs of tokens that the spans of one kind touch. */
  private static Set<Extent> tokenRuns(
      Kind kind, List<CodedStatement> statements, List<Extent> tokens) {
    Set<Extent> runs = new HashSet<>();
    for (CodedStatement statement : statements) {
      for (Extent extent : kind.of(statement)) {
        int first = 0;
        while (first < tokens.size() && tokens.get(first).end() <= extent.start()) {
          first++;
        }
        int end = first;
        while (end < tokens.size() && tokens.get(end).start() < extent.end()) {
          end++;
        }
        if (end > first) {
          runs.add(new Extent(first, end));
        }
      }
    }
    return runs;
  }

  private static void add(Tallies tallies, Set<Extent> gold, Set<Extent> predicted) {
    tallies.exact.add(shared(gold, predicted), predicted.size(), gold.size());
    tallies.begin.add(shared(starts(gold), starts(predicted)), predicted.size(), gold.size());
    tallies.gold += gold.size();
    for (Extent one : gold) {
      tallies.jaccard +=
          predicted.stream().mapToDouble(other -> jaccard(one, other)).max().orElse(0);
    }
  }

  private static <T> int shared(Set<T> one, Set<T> other) {
    return (int) one.stream().filter(other::contains).count();
  }

  private static Set<Integer> starts(Set<Extent> runs) {
    return runs.stream().map(Extent::start).collect(Collectors.toSet());
  }

  private static double jaccard(Extent one, Extent other) {
    return Cover.of(one).overlap(Cover.of(other));
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    tallies.forEach(
        (kind, tally) ->
            figures.addAll(
                List.of(
                    Figure.percent(kind.key() + ".exact.F", tally.exact.f1()),
                    Figure.percent(kind.key() + ".begin.F", tally.begin.f1()),
                    Figure.percent(
                        kind.key() + ".jaccard",
                        100.0 * tally.jaccard / Math.max(1, tally.gold)))));
    return figures;
  }
}
