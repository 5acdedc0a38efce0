package dev.parley.record.store;

import dev.parley.record.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some entries, in order.
 *
 * @param entries as many as were asked for, or the last ones
 * @param next where the next page begins; null on the last page
 */
public record Page(List<Entry> entries, @Nullable Place next) {

  /** Keeps its own copy. */
  public Page {
    entries = List.copyOf(entries);
  }
}
