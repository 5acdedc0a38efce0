package dev.parley.intake.fetch;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a server.
 *
 * @param headers the first of each name, names in lower case
 * @param body empty unless the status is 200
 * @param notBefore when a server that is too busy (429, 503) wishes to be asked again; null where
 *     it did not say
 */
record Answer(int status, Map<String, String> headers, byte[] body, @Nullable Instant notBefore) {

  @Nullable String header(String lowerCaseName) {
    return headers.get(lowerCaseName);
  }

  /** Tells whether this sends us elsewhere (RFC 9110, 15.4), with or without saying where. */
  boolean isRedirect() {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  boolean isPermanentRedirect() {
    return status == 301 || status == 308;
  }
}
