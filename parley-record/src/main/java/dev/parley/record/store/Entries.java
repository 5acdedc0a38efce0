package dev.parley.record.store;

import dev.parley.record.Entry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Entries one after another, fetched page by page, so that nothing stays open while they are used
 * and writers are not kept waiting. Pages grow: who wants few gets them soon, who wants all pays
 * for few queries.
 */
final class Entries implements Iterator<Entry> {

  private static final int FIRST = 200;
  private static final int GROWTH = 4;
  private static final int LARGEST = 12_800;

  private final Fetch fetch;
  private final Deque<Entry> waiting = new ArrayDeque<>();
  private @Nullable Place next;
  private boolean begun;
  private int size = FIRST;

  /** Fetches a page. */
  @FunctionalInterface
  interface Fetch {
    Page page(@Nullable Place after, int size);
  }

  private Entries(Fetch fetch) {
    this.fetch = fetch;
  }

  static Stream<Entry> stream(Fetch fetch) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            new Entries(fetch), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  @Override
  public boolean hasNext() {
    while (waiting.isEmpty() && (!begun || next != null)) {
      Page page = fetch.page(next, size);
      begun = true;
      next = page.next();
      size = Math.min(size * GROWTH, LARGEST);
      waiting.addAll(page.entries());
    }
    return !waiting.isEmpty();
  }

  @Override
  public Entry next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return waiting.remove();
  }
}
