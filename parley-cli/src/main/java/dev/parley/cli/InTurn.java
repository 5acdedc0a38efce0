package dev.parley.cli;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** What several inputs hold, one input after the other; each is opened when it is its turn. */
final class InTurn implements Iterator<Found> {

  private final Iterator<Iterator<Found>> inputs;
  private Iterator<Found> current = Collections.emptyIterator();

  InTurn(Iterator<Iterator<Found>> inputs) {
    this.inputs = inputs;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext()) {
      if (!inputs.hasNext()) {
        return false;
      }
      current = inputs.next();
    }
    return true;
  }

  @Override
  public Found next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }
}
