package dev.parley.record.speaker;

import dev.parley.record.answer.Tally;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks for an actor.
 *
 * @param code the actor's PLOVER code; empty where it is not known for whom somebody speaks
 * @param all all that is said for it
 * @param unnamed what of that is said without a name
 * @param speakers who says it, the one with most statements first
 * @param outlets who reports it, the one with most statements first
 */
public record SpokenFor(
    String code, Tally all, Tally unnamed, List<Mouth> speakers, List<Outlet> outlets) {

  /** Keeps its own copies of the lists. */
  public SpokenFor {
    speakers = List.copyOf(speakers);
    outlets = List.copyOf(outlets);
  }

  /**
   * Somebody who speaks for the actor.
   *
   * @param name as the record resolves it; "nobody named" where the text names nobody
   * @param tally what they say
   * @param unnamed whether their name is held back
   */
  public record Mouth(String name, Tally tally, boolean unnamed) {}

  /**
   * An outlet that reports what is said for the actor.
   *
   * @param name the outlet's; null if it is not known
   * @param all what it reports
   * @param unnamed what of that has no name to it
   */
  public record Outlet(@Nullable String name, Tally all, Tally unnamed) {}
}
