package dev.parley.record.answer;

import dev.parley.record.Entry;
import java.util.List;

/**
 * A count of statements, with the latest of them to show for it.
 *
 * @param statements how many, each story's from one of its articles only
 * @param told how many, with those of all copies
 * @param latest the latest of them all, at most {@link TallyCounter#SHOWN}, the latest first
 */
public record Tally(int statements, int told, List<Entry> latest) {

  /** Keeps its own copy of the entries. */
  public Tally {
    latest = List.copyOf(latest);
  }
}
