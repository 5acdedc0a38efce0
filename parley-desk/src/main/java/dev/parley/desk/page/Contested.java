package dev.parley.desk.page;

import java.util.List;

/**
 * A claim that somebody contests.
 *
 * @param claim the claim
 * @param outlets how many carry it
 * @param denials who denies it
 * @param declines who would not say
 */
public record Contested(Quote claim, int outlets, List<Quote> denials, List<Quote> declines) {

  /** Keeps its own copies. */
  public Contested {
    denials = List.copyOf(denials);
    declines = List.copyOf(declines);
  }
}
