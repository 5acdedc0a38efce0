package dev.parley.intake.fetch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page, feed or file as it came.
 *
 * @param url the URL that was asked for
 * @param finalUrl the URL that answered, after all redirects
 * @param movedTo the URL to ask for from now on: where the permanent redirects (301, 308) at the
 *     start of the way led, up to the first temporary one; null where there were none
 * @param fetched when the answer was complete
 * @param contentType the Content-Type header as declared; null where there was none
 * @param validators what to ask with the next time
 * @param body the bytes with Content-Encoding undone; belongs to whoever fetched
 */
public record FetchedPage(
    String url,
    String finalUrl,
    @Nullable String movedTo,
    Instant fetched,
    @Nullable String contentType,
    Validators validators,
    byte[] body)
    implements FetchOutcome {

  /** Returns the media type in lower case ({@code text/html}); null where none is declared. */
  public @Nullable String mediaType() {
    return ContentType.mediaType(contentType);
  }

  /**
   * Returns the charset as declared, in lower case, whether or not it exists and is the right one;
   * null where none is declared.
   */
  public @Nullable String charset() {
    return ContentType.charset(contentType);
  }
}
