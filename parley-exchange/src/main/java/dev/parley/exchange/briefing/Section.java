package dev.parley.exchange.briefing;

import java.util.List;

/**
 * A section of a briefing.
 *
 * @param title its headline
 * @param blocks what is in it
 */
public record Section(String title, List<Block> blocks) {

  /** Keeps its own copy. */
  public Section {
    blocks = List.copyOf(blocks);
  }
}
