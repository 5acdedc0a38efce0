package dev.parley.desk.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim that somebody contests.
 *
 * @param claim the claim; null where no article tells it and only the reply is known
 * @param outlets how many carry it
 * @param denials who denies it
 * @param declines who would not say
 */
public record Contested(
    @Nullable Quote claim, int outlets, List<Quote> denials, List<Quote> declines) {

  /** Keeps its own copies. */
  public Contested {
    denials = List.copyOf(denials);
    declines = List.copyOf(declines);
  }
}
