package dev.parley.record.dossier;

import java.util.Comparator;
import java.util.List;

/**
 * Finds heaps of like statements in the unsorted pile. The same statements in any order give the
 * same heaps.
 */
public final class SuggestedIssues {

  private static final int MOST_STATEMENTS = 2_000;
  private static final int SMALLEST = 3;

  private SuggestedIssues() {}

  /**
   * Returns the heaps of three statements or more, the largest first. The time grows with the
   * square of the pile, which is bounded.
   *
   * @param unsorted the pile; of more than 2,000, the first by id are looked at
   */
  public static List<SuggestedIssue> of(List<UnsortedStatement> unsorted, Embedding embedding) {
    List<UnsortedStatement> pile =
        unsorted.stream()
            .sorted(Comparator.comparing(UnsortedStatement::id))
            .limit(MOST_STATEMENTS)
            .toList();
    List<Heap> heaps =
        new Heaping(pile.stream().map(one -> Heap.of(one, embedding.of(one.words()))).toList())
            .heaps();
    HeapLabels labels = new HeapLabels(pile);
    return heaps.stream()
        .filter(heap -> heap.size() >= SMALLEST)
        .sorted(Comparator.comparingInt((Heap heap) -> -heap.size()).thenComparing(Heap::firstId))
        .map(heap -> suggestion(heap.mostTypicalFirst(), labels))
        .toList();
  }

  private static SuggestedIssue suggestion(List<UnsortedStatement> heap, HeapLabels labels) {
    return new SuggestedIssue(labels.of(heap), heap.stream().map(UnsortedStatement::id).toList());
  }
}
