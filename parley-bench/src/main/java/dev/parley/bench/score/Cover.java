package dev.parley.bench.score;

import dev.parley.bench.corpus.Extent;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The set of offsets that some extents cover together. */
final class Cover {

  private final BitSet offsets = new BitSet();

  static Cover of(List<Extent> extents) {
    Cover cover = new Cover();
    extents.forEach(cover::add);
    return cover;
  }

  static Cover of(@Nullable Extent extent) {
    return of(extent == null ? List.of() : List.of(extent));
  }

  private void add(Extent extent) {
    offsets.set(extent.start(), extent.end());
  }

  boolean isEmpty() {
    return offsets.isEmpty();
  }

  boolean holds(int offset) {
    return offsets.get(offset);
  }

  boolean meets(Cover other) {
    return offsets.intersects(other.offsets);
  }

  /** Returns the share of the offsets of either that both hold, 0 to 1; 1 where both are empty. */
  double overlap(Cover other) {
    BitSet both = (BitSet) offsets.clone();
    both.and(other.offsets);
    int shared = both.cardinality();
    int all = offsets.cardinality() + other.offsets.cardinality() - shared;
    return all == 0 ? 1.0 : (double) shared / all;
  }
}
