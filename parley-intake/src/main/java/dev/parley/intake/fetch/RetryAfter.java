package dev.parley.intake.fetch;

import java.time.Duration;
import java.time.Instant;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;

/** The Retry-After header (RFC 9110, 10.2.3): seconds from now, or a date. */
final class RetryAfter {

  /** No server's clock, or joke, keeps us away for longer. */
  private static final Duration LONGEST = Duration.ofHours(24);

  private RetryAfter() {}

  /** Returns when to come again, at most a day ahead; null where the header does not say. */
  static @Nullable Instant parse(@Nullable String header, Instant now) {
    if (header == null) {
      return null;
    }
    String bare = header.strip();
    Instant latest = now.plus(LONGEST);
    if (bare.matches("\\d+")) {
      return bare.length() > 9 ? latest : earlier(now.plusSeconds(Long.parseLong(bare)), latest);
    }
    Instant date = DateUtils.parseStandardDate(bare);
    return date == null || date.isBefore(now) ? null : earlier(date, latest);
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
