package dev.parley.record.claim;

import dev.parley.record.telling.Said;
import java.util.List;

/**
 * What somebody says to be so, and who contests it.
 *
 * @param claim who makes it, in what words
 * @param denials who denies it, the latest first
 * @param declines who was asked and would not say, the latest first
 */
public record Claim(Said claim, List<Said> denials, List<Said> declines) {

  /** Keeps its own copies of the lists. */
  public Claim {
    denials = List.copyOf(denials);
    declines = List.copyOf(declines);
  }
}
