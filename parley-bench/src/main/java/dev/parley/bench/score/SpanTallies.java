package dev.parley.bench.score;

import dev.parley.bench.corpus.CodedStatement;
import dev.parley.bench.corpus.Extent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How well the spans of one kind are found, whatever statement they belong to. */
final class SpanTallies {

  /** How far a trimmed quote or space may move the start of a span, in code points. */
  private static final int SLACK = 3;

  private record Placed(String words, int start) {}

  private final Kind kind;
  private final Tally exact = new Tally();
  private final Tally tokens = new Tally();

  SpanTallies(Kind kind) {
    this.kind = kind;
  }

  void add(Wording wording, List<CodedStatement> gold, List<CodedStatement> predicted) {
    List<Extent> goldExtents = extents(gold);
    List<Extent> predictedExtents = extents(predicted);
    addExact(placed(wording, goldExtents), placed(wording, predictedExtents));
    addTokens(wording, Cover.of(goldExtents), Cover.of(predictedExtents));
  }

  private List<Extent> extents(List<CodedStatement> statements) {
    return statements.stream().flatMap(statement -> kind.of(statement).stream()).toList();
  }

  private static Set<Placed> placed(Wording wording, List<Extent> extents) {
    Set<Placed> placed = new HashSet<>();
    for (Extent extent : extents) {
      placed.add(new Placed(wording.at(extent), extent.start()));
    }
    return placed;
  }

  private void addExact(Set<Placed> gold, Set<Placed> predicted) {
    int hits = 0;
    for (Placed span : predicted) {
      if (IntStream.rangeClosed(-SLACK, SLACK)
          .anyMatch(move -> gold.contains(new Placed(span.words, span.start + move)))) {
        hits++;
      }
    }
    exact.add(hits, predicted.size(), gold.size());
  }

  private void addTokens(Wording wording, Cover gold, Cover predicted) {
    wording
        .tokenStarts()
        .forEach(
            start -> {
              boolean g = gold.holds(start);
              boolean p = predicted.holds(start);
              tokens.add(g && p ? 1 : 0, p ? 1 : 0, g ? 1 : 0);
            });
  }

  Stream<Figure> figures() {
    return Stream.of(
        Figure.percent(kind.key() + ".exact.F", exact.f1()),
        Figure.percent(kind.key() + ".token.F", tokens.f1()));
  }
}
