package dev.parley.record.dossier;

import dev.parley.model.ActorCode;
import java.util.List;

/**
 * A side of the negotiation.
 *
 * @param id what it is called in searches and addresses
 * @param name what people call it
 * @param codes the PLOVER codes of those who speak for it, at least one; a country alone covers all
 *     its sectors
 */
public record Party(String id, String name, List<ActorCode> codes) {

  /** Keeps its own copy of the codes. */
  public Party {
    codes = List.copyOf(codes);
  }

  /** Tells whether an actor with this code belongs to the party. */
  public boolean covers(ActorCode actor) {
    return codes.stream()
        .anyMatch(
            code ->
                code.equals(actor)
                    || code.sector() == null && code.country().equals(actor.country()));
  }
}
