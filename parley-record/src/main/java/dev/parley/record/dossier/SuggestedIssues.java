package dev.parley.record.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds heaps of like statements in the unsorted pile. Each statement joins the nearest heap there
 * is, or begins one; then every statement is given to the nearest heap's middle once more, which
 * takes away most of what the order did. The time is bounded by statements times heaps, both of
 * which are bounded. The same statements in any order give the same heaps.
 */
public final class SuggestedIssues {

  /** The cosine to a heap's middle from which a statement belongs to it. */
  private static final double NEAR = 0.5;

  private static final int MOST_STATEMENTS = 5_000;
  private static final int MOST_HEAPS = 400;
  private static final int SMALLEST = 3;

  private SuggestedIssues() {}

  /**
   * Returns the heaps of three statements or more, the largest first.
   *
   * @param unsorted the pile; of more than 5,000, the first by id are looked at
   */
  public static List<SuggestedIssue> of(List<UnsortedStatement> unsorted, Embedding embedding) {
    List<UnsortedStatement> pile =
        unsorted.stream()
            .sorted(Comparator.comparing(UnsortedStatement::id))
            .limit(MOST_STATEMENTS)
            .toList();
    List<Heap> heaps = gathered(pile, embedding);
    HeapLabels labels = new HeapLabels(pile);
    return heaps.stream()
        .filter(heap -> heap.members.size() >= SMALLEST)
        .sorted(Comparator.comparingInt((Heap heap) -> -heap.members.size()))
        .map(heap -> new SuggestedIssue(labels.of(heap.statements()), heap.ids()))
        .toList();
  }

  private static List<Heap> gathered(List<UnsortedStatement> pile, Embedding embedding) {
    List<Member> members =
        pile.stream().map(one -> new Member(one, embedding.of(one.words()))).toList();
    List<Heap> first = new ArrayList<>();
    for (Member member : members) {
      Heap nearest = nearest(member, first);
      if (nearest == null && first.size() < MOST_HEAPS) {
        nearest = new Heap(new float[member.vector.length]);
        first.add(nearest);
      }
      if (nearest != null) {
        nearest.add(member);
      }
    }
    List<Heap> settled = first.stream().map(heap -> new Heap(heap.middle)).toList();
    for (Member member : members) {
      Heap nearest = nearest(member, settled);
      if (nearest != null) {
        nearest.members.add(member);
      }
    }
    return settled;
  }

  private static @Nullable Heap nearest(Member member, List<Heap> heaps) {
    Heap nearest = null;
    double best = NEAR;
    for (Heap heap : heaps) {
      double near = heap.nearness(member);
      if (near >= best) {
        nearest = heap;
        best = near;
      }
    }
    return nearest;
  }

  private record Member(UnsortedStatement statement, float[] vector) {}

  private static final class Heap {

    private final List<Member> members = new ArrayList<>();
    private final float[] sum;
    private float[] middle;

    Heap(float[] middle) {
      this.sum = new float[middle.length];
      this.middle = middle;
    }

    void add(Member member) {
      members.add(member);
      Vectors.add(sum, member.vector);
      middle = Vectors.unit(sum);
    }

    double nearness(Member member) {
      return Vectors.cosine(middle, member.vector);
    }

    List<UnsortedStatement> statements() {
      return members.stream()
          .sorted(Comparator.comparingDouble(member -> -nearness(member)))
          .map(Member::statement)
          .toList();
    }

    List<String> ids() {
      return statements().stream().map(UnsortedStatement::id).toList();
    }
  }
}
