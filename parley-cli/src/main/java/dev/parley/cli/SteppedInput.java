package dev.parley.cli;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** An input whose end is only known once one has tried to read on. */
abstract class SteppedInput implements Iterator<Found> {

  private boolean ended;
  private @Nullable Found next;

  @Override
  public final boolean hasNext() {
    if (next == null && !ended) {
      next = step();
    }
    return next != null;
  }

  @Override
  public final Found next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Found found = next;
    next = null;
    return found;
  }

  /** Reads on; null, or what is returned after {@link #end}, is the last. */
  abstract @Nullable Found step();

  /** Says that there is no further step. */
  final void end() {
    ended = true;
  }
}
