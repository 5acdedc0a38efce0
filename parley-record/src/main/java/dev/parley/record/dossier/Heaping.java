package dev.parley.record.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;

/**
 * Agglomerative clustering by average linkage: the two heaps whose statements are likest on average
 * become one, until no two are like enough. Found along chains of nearest neighbours (Murtagh
 * 1983), which takes the square of the number of statements and no more. Two heaps that are each
 * other's nearest and not near enough are done, for a merger of others never comes nearer to a heap
 * than the nearer of the two was.
 */
final class Heaping {

  /**
   * The mean cosine from which two heaps become one. Chosen by eye on the examples that are for
   * choosing.
   */
  private static final double NEAR = 0.25;

  private final TreeMap<Integer, Heap> open = new TreeMap<>();
  private final List<Heap> done = new ArrayList<>();

  Heaping(List<Heap> singles) {
    for (Heap single : singles) {
      open.put(open.size(), single);
    }
  }

  /** Returns the heaps, in no order that means anything. */
  List<Heap> heaps() {
    Deque<Integer> chain = new ArrayDeque<>();
    while (open.size() > 1) {
      if (chain.isEmpty()) {
        chain.push(open.firstKey());
      }
      int top = chain.pop();
      Integer below = chain.peek();
      int nearest = nearest(top, below == null ? -1 : below);
      if (below == null || nearest != below) {
        chain.push(top);
        chain.push(nearest);
      } else {
        chain.pop();
        settle(top, nearest);
      }
    }
    done.addAll(open.values());
    return done;
  }

  /** Of several equally near, the one before in the chain wins, so that chains end. */
  private int nearest(int of, int before) {
    Heap heap = open.get(of);
    int nearest = before;
    double best = before < 0 ? Double.NEGATIVE_INFINITY : heap.nearness(open.get(before));
    for (var other : open.entrySet()) {
      double near =
          other.getKey() == of ? Double.NEGATIVE_INFINITY : heap.nearness(other.getValue());
      if (near > best) {
        nearest = other.getKey();
        best = near;
      }
    }
    return nearest;
  }

  private void settle(int one, int other) {
    Heap first = open.remove(one);
    Heap second = open.remove(other);
    if (first.nearness(second) >= NEAR) {
      open.put(Math.min(one, other), first.with(second));
    } else {
      done.add(first);
      done.add(second);
    }
  }
}
