package dev.parley.desk.page;

import java.util.List;

/**
 * A statement in the history of a position.
 *
 * @param quote the statement
 * @param retold the same in copies and versions
 * @param turn whether its stance or act differs from the statement before, or it is the first
 */
public record Step(Quote quote, List<Quote> retold, boolean turn) {

  /** Keeps its own copy. */
  public Step {
    retold = List.copyOf(retold);
  }
}
