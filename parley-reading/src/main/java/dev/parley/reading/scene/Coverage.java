package dev.parley.reading.scene;

import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Which things lie over a place in the text. A question looks at {@value #REACH} extents at most,
 * so that a text of nested statements costs no more than another of its length.
 */
final class Coverage<T> {

  private static final int REACH = 64;

  private final List<Extent<T>> extents;
  private final int[] furthest;

  private record Extent<T>(Span span, T thing) {}

  private Coverage(List<Extent<T>> extents, int[] furthest) {
    this.extents = extents;
    this.furthest = furthest;
  }

  /** Gathers extents in any order. */
  static final class Builder<T> {

    private final List<Extent<T>> extents = new ArrayList<>();

    /** Lays a thing over a span. */
    void lay(Span span, T thing) {
      extents.add(new Extent<>(span, thing));
    }

    /** Returns what was laid. */
    Coverage<T> build() {
      extents.sort(Comparator.comparing(Extent::span));
      int[] furthest = new int[extents.size()];
      int end = 0;
      for (int i = 0; i < furthest.length; i++) {
        end = Math.max(end, extents.get(i).span().end());
        furthest[i] = end;
      }
      return new Coverage<>(List.copyOf(extents), furthest);
    }
  }

  /** Returns the things over the whole of a span, the one that begins last first. */
  List<T> over(Span span) {
    LinkedHashSet<T> found = new LinkedHashSet<>();
    int at = lastBeginningAt(span.start());
    for (int seen = 0; at >= 0 && seen < REACH && furthest[at] >= span.end(); at--, seen++) {
      if (extents.get(at).span().end() >= span.end()) {
        found.add(extents.get(at).thing());
      }
    }
    return List.copyOf(found);
  }

  private int lastBeginningAt(int start) {
    int low = 0;
    int high = extents.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (extents.get(middle).span().start() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
