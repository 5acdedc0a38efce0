package dev.parley.intake.html;

import java.net.URI;
import java.time.LocalDate;
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

  /** Returns how messages call the page. */
  String name() {
    return url == null ? "the page" : url.toString();
  }
}
