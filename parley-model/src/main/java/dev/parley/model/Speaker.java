package dev.parley.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a statement comes from, as the whole article tells it.
 *
 * @param name the most specific actor known, pronouns and descriptions resolved: "Vladimir Putin",
 *     "senior official in Joe Biden's government"; null if the text names nobody
 * @param code whom that person or body speaks for; empty if that is not known
 * @param basis how the reader is told whose words these are
 */
public record Speaker(@Nullable String name, List<ActorCode> code, Basis basis) {

  /** Where nobody is named. */
  public static final Speaker NOBODY = new Speaker(null, List.of(), Basis.NONE);

  /** Keeps its own copy of the codes. */
  public Speaker {
    code = List.copyOf(code);
  }
}
