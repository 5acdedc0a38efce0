package dev.parley.record.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Statements that belong together.
 *
 * @param members the statements with their vectors
 * @param sum the sum of the vectors
 */
record Heap(List<Member> members, float[] sum) {

  static Heap of(UnsortedStatement statement, float[] vector) {
    return new Heap(List.of(new Member(statement, vector)), vector);
  }

  Heap with(Heap other) {
    float[] both = sum.clone();
    Vectors.add(both, other.sum);
    return new Heap(Stream.concat(members.stream(), other.members.stream()).toList(), both);
  }

  /** Returns the mean cosine of a statement here with one there. */
  double nearness(Heap other) {
    return Vectors.dot(sum, other.sum) / ((double) size() * other.size());
  }

  int size() {
    return members.size();
  }

  String firstId() {
    return members.stream()
        .map(one -> one.statement.id())
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  /** Returns the statements, those nearest to all the others first. */
  List<UnsortedStatement> mostTypicalFirst() {
    return members.stream()
        .sorted(
            Comparator.comparingDouble((Member one) -> -Vectors.dot(one.vector, sum))
                .thenComparing(one -> one.statement.id()))
        .map(Member::statement)
        .toList();
  }

  /**
   * A statement in a heap.
   *
   * @param statement the statement
   * @param vector its vector
   */
  record Member(UnsortedStatement statement, float[] vector) {}
}
