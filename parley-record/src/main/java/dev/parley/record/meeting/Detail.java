package dev.parley.record.meeting;

import dev.parley.model.Meeting;
import dev.parley.record.Told;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One detail of a meeting, and how it became known.
 *
 * @param <T> what kind of detail
 * @param value what is known; null if nothing is
 * @param known the mentions that tell it so, in the order in which they were reported; empty if
 *     nothing is known
 */
public record Detail<T>(@Nullable T value, List<Told<Meeting>> known) {

  /** Keeps its own copy of the mentions. */
  public Detail {
    known = List.copyOf(known);
  }
}
