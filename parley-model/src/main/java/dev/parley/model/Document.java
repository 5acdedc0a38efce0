package dev.parley.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A treaty, draft, letter or decision that the text talks about.
 *
 * @param title as the text gives it
 * @param kind "draft", "treaty", "agreement", "letter", "resolution", "sanctions list" and the
 *     like; an open list
 * @param parties whose it is
 * @param date when it was made
 * @param provisions the demands or duties it is said to hold
 * @param words the words that carry it
 */
public record Document(
    String title,
    String kind,
    List<ActorCode> parties,
    @Nullable TimexValue date,
    List<Span> provisions,
    Span words) {

  /** Keeps its own copies of the lists. */
  public Document {
    parties = List.copyOf(parties);
    provisions = List.copyOf(provisions);
  }
}
