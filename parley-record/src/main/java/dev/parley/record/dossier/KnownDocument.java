package dev.parley.record.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A treaty, draft or letter that the negotiation turns on.
 *
 * @param id what it is called in searches and addresses
 * @param title its title
 * @param kind {@code draft}, {@code treaty}, {@code letter} …; null if not told
 * @param parties the ids of those whose document it is
 * @param date its ISO 8601 date, as precise as known; null if not told
 */
public record KnownDocument(
    String id, String title, @Nullable String kind, List<String> parties, @Nullable String date) {

  /** Keeps its own copy of the ids. */
  public KnownDocument {
    parties = List.copyOf(parties);
  }
}
