package dev.parley.record.party;

import dev.parley.model.ActorCode;
import java.util.List;

/**
 * A side of the negotiation.
 *
 * @param id what it is called in addresses and files
 * @param name what people call it
 * @param codes who speaks for it; a country alone stands for all its sectors
 */
public record Party(String id, String name, List<ActorCode> codes) {

  /** Keeps its own copy of the codes. */
  public Party {
    codes = List.copyOf(codes);
  }
}
