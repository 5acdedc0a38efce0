package dev.parley.intake.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server said about the version of a page that we have, to be shown when asking for it again
 * (RFC 9110, 13.1). Whoever keeps the page keeps these beside it.
 *
 * <p>Servers exist that answer "not modified" for ever. So every tenth request shows nothing and
 * gets the page whole.
 *
 * @param etag the ETag header as it came
 * @param lastModified the Last-Modified header as it came
 * @param uses how often they have been shown since the page last came whole
 */
public record Validators(@Nullable String etag, @Nullable String lastModified, int uses) {

  /** Nothing is known; the page will come whole. */
  public static final Validators NONE = new Validators(null, null, 0);

  private static final int MOST_USES = 9;

  boolean shouldBeShown() {
    return uses < MOST_USES && (etag != null || lastModified != null);
  }

  /** What a 304 leaves: its own headers where it has them, else ours. */
  Validators after(@Nullable String newEtag, @Nullable String newLastModified) {
    return new Validators(
        newEtag == null ? etag : newEtag,
        newLastModified == null ? lastModified : newLastModified,
        uses + 1);
  }
}
