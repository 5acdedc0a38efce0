package dev.parley.record;

import dev.parley.model.StatedDate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article that the record keeps, without its text.
 *
 * @param id stable: the SHA-256 of its text
 * @param title the headline, if known
 * @param outlet who published it
 * @param url where; versions of one URL follow one another
 * @param version 1 for the first text kept for its URL, 2 for the next
 * @param published when it was published, if known
 * @param added when the record took it in
 * @param copyGroup the id of the first of the articles that are copies of one another; its own id
 *     where there is no other
 * @param outlets everybody known to have published this very text, the same to the letter, each
 *     once, the first one first
 */
public record RecordedArticle(
    String id,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String url,
    int version,
    @Nullable StatedDate published,
    Instant added,
    String copyGroup,
    List<String> outlets) {

  /** Keeps its own copy of the outlets. */
  public RecordedArticle {
    outlets = List.copyOf(outlets);
  }

  /** Makes an article that nobody else has published to the letter. */
  public RecordedArticle(
      String id,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String url,
      int version,
      @Nullable StatedDate published,
      Instant added,
      String copyGroup) {
    this(
        id,
        title,
        outlet,
        url,
        version,
        published,
        added,
        copyGroup,
        outlet == null ? List.of() : List.of(outlet));
  }
}
