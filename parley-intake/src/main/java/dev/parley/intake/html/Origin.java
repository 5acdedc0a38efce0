package dev.parley.intake.html;

import dev.parley.intake.fetch.BadUrlException;
import dev.parley.intake.fetch.WebUrl;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a page apart from its bytes.
 *
 * @param url where it was fetched, absolute
 * @param charset the label that came with it, as in the {@code charset} parameter of HTTP's {@code
 *     Content-Type}
 * @param fetched the day on which it was fetched, by which "3 years ago" is resolved
 */
public record Origin(@Nullable URI url, @Nullable String charset, @Nullable LocalDate fetched) {

  /** Nothing is known. */
  public static final Origin UNKNOWN = new Origin(null, null, null);

  /**
   * Returns what an archive or a fetcher knows of a page.
   *
   * @param url as it was asked for; what is no http or https URL is left out
   * @param fetched when; its day in UTC counts
   */
  public static Origin of(String url, @Nullable String charset, @Nullable Instant fetched) {
    return new Origin(
        address(url),
        charset,
        fetched == null ? null : LocalDate.ofInstant(fetched, ZoneOffset.UTC));
  }

  private static @Nullable URI address(String url) {
    try {
      return URI.create(WebUrl.parse(url).toString());
    } catch (BadUrlException | IllegalArgumentException e) {
      return null;
    }
  }

  /** Returns how messages call the page. */
  String name() {
    return url == null ? "the page" : url.toString();
  }
}
