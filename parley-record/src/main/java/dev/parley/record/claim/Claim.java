package dev.parley.record.claim;

import dev.parley.record.Entry;
import dev.parley.record.clock.Moment;
import dev.parley.record.telling.Said;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says to be so, and who contests it.
 *
 * @param claim who makes it, in what words; null if no article says who does: then only a denial or
 *     a refusal to comment tells of it
 * @param denials who denies it, the latest first
 * @param declines who was asked and would not say, the latest first
 */
public record Claim(@Nullable Said claim, List<Said> denials, List<Said> declines) {

  /** Keeps its own copies of the lists, and refuses a claim that nobody makes nor contests. */
  public Claim {
    denials = List.copyOf(denials);
    declines = List.copyOf(declines);
    if (claim == null && denials.isEmpty() && declines.isEmpty()) {
      throw new IllegalArgumentException("a claim that nobody makes and nobody contests");
    }
  }

  /** Returns the claim, else the latest of what contests it. */
  Said told() {
    return claim != null
        ? claim
        : Stream.of(denials, declines).flatMap(List::stream).findFirst().orElseThrow();
  }

  /** Returns where it stands in the order of the record. */
  Moment moment() {
    return told().moment();
  }

  /** Returns the dossier's issue of the claim, else that of what contests it; null if none. */
  @Nullable String issue() {
    return Stream.of(List.of(told()), denials, declines)
        .flatMap(List::stream)
        .map(Said::entry)
        .map(Entry::issue)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
