package dev.parley.desk.page;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a browser was at the desk before. A cookie holds when the visit before this one ended and
 * when this one was last heard of; after half an hour of quiet another visit begins.
 *
 * @param since when the visit before ended; null at the first
 */
record LastVisit(@Nullable Instant since) {

  private static final String COOKIE = "parley-visit";
  private static final Duration QUIET = Duration.ofMinutes(30);
  private static final int YEAR_SECONDS = 365 * 24 * 3600;

  /** Returns the visit that a request belongs to, and notes it in the answer. */
  static LastVisit of(Context context, Instant now) {
    String cookie = context.cookie(COOKIE);
    String[] parts = cookie == null ? new String[0] : cookie.split("_", 2);
    Instant before = parts.length < 2 ? null : instant(parts[0]);
    Instant heard = parts.length < 2 ? null : instant(parts[1]);
    if (heard != null && heard.plus(QUIET).isBefore(now)) {
      before = heard;
    }
    String note = (before == null ? 0 : before.getEpochSecond()) + "_" + now.getEpochSecond();
    context.cookie(new Cookie(COOKIE, note, "/", YEAR_SECONDS, false, true, null, SameSite.LAX));
    return new LastVisit(before);
  }

  private static @Nullable Instant instant(String seconds) {
    try {
      long value = Long.parseLong(seconds);
      return value <= 0 || value > 1L << 40 ? null : Instant.ofEpochSecond(value);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
