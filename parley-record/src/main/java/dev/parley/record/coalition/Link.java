package dev.parley.record.coalition;

import dev.parley.model.Stance;
import dev.parley.record.answer.Tally;
import java.util.List;

/**
 * How two actors stand to one another by the stances they take.
 *
 * @param one an actor
 * @param other another actor
 * @param congruence how far they agree, over all issues
 * @param conflict how far they oppose each other, over all issues
 * @param activity the mean of how many stances on issues the two take; at least 1
 * @param rests the pairs of stances that it rests on
 */
public record Link(
    String one,
    String other,
    double congruence,
    double conflict,
    double activity,
    List<Pair> rests) {

  /** Keeps its own copy of the pairs. */
  public Link {
    rests = List.copyOf(rests);
  }

  /** Returns the congruence by the mean activity, so that the talkative are not linked to all. */
  public double normalizedCongruence() {
    return congruence / activity;
  }

  /** Returns the conflict by the mean activity. */
  public double normalizedConflict() {
    return conflict / activity;
  }

  /**
   * A stance of each of two actors on one issue.
   *
   * @param issue the id of the dossier's issue
   * @param one the first actor's stance
   * @param other the second actor's stance
   * @param saidByOne the statements with it
   * @param saidByOther the statements with it
   */
  public record Pair(String issue, Stance one, Stance other, Tally saidByOne, Tally saidByOther) {}
}
