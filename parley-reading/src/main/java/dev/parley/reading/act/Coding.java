package dev.parley.reading.act;

import dev.parley.model.Act;
import dev.parley.model.Span;
import dev.parley.model.Stance;
import dev.parley.reading.encoder.CodingScores;
import java.util.List;

/**
 * What a speaker does with an attribution.
 *
 * @param act the act
 * @param stance towards what it is about
 * @param negated whether the attribution itself is negated
 * @param condition the words of the conditions it holds under; possibly none
 * @param aim at whom it is aimed
 */
public record Coding(Act act, Stance stance, boolean negated, List<Span> condition, Aim aim) {

  private static final Act[] ACTS = Act.values();
  private static final Stance[] STANCES = Stance.values();

  /** Keeps its own copy of the condition. */
  public Coding {
    condition = List.copyOf(condition);
  }

  /** Takes the likeliest of what the encoder says, as {@link CodingScores#of} gives it. */
  public static Coding of(float[] scores, List<Span> condition, Aim aim) {
    Act act = ACTS[best(scores, 0, CodingScores.ACTS)];
    int stance = best(scores, CodingScores.ACTS, CodingScores.STANCES);
    boolean negated = scores[CodingScores.ACTS + CodingScores.STANCES] > 0;
    return new Coding(act, STANCES[stance], negated, condition, aim);
  }

  private static int best(float[] scores, int from, int count) {
    int best = 0;
    for (int i = 1; i < count; i++) {
      if (scores[from + i] > scores[from + best]) {
        best = i;
      }
    }
    return best;
  }
}
