package dev.parley.record.store;

import dev.parley.model.ActorCode;
import java.util.List;

/**
 * Somebody who speaks in the record.
 *
 * @param name as most entries have it
 * @param code the codes that were first read for that name; empty if none were
 * @param entries how many entries are shown with this name
 */
public record Actor(String name, List<ActorCode> code, long entries) {

  /** Keeps its own copy. */
  public Actor {
    code = List.copyOf(code);
  }
}
