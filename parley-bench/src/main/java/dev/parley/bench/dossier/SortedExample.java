package dev.parley.bench.dossier;

import dev.parley.record.dossier.Sorting;

/**
 * An example and where it was sorted.
 *
 * @param example the example
 * @param sorting the issue it came nearest to
 */
record SortedExample(SortingExample example, Sorting sorting) {

  /** Tells whether it is sorted at a threshold. */
  boolean isSorted(double threshold) {
    return sorting.issue() != null && sorting.score() >= threshold;
  }

  /** Tells whether the issue it came nearest to is its own, sorted or not. */
  boolean isNearestRight() {
    return example.issue() != null && example.issue().equals(sorting.issue());
  }

  /** Tells whether it lies where it belongs at a threshold: in its issue, or unsorted. */
  boolean isRight(double threshold) {
    return isSorted(threshold) ? isNearestRight() : example.issue() == null;
  }
}
