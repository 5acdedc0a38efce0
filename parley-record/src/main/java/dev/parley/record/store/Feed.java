package dev.parley.record.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is followed, and how far.
 *
 * @param url the feed's
 * @param title as the feed gives it, else its address; null as long as it was never read
 * @param etag what the server's last answer said (RFC 9110, section 8.8.3), to be sent back as it
 *     is; null if nothing
 * @param lastModified the same of RFC 9110, section 8.8.2
 * @param uses how often those two were sent back since the feed last came whole
 * @param lastPoll when it was last asked; null if never
 * @param nextPoll before when it is not to be asked
 * @param errors how often in a row it could not be fetched
 * @param lastError why not; null if it could
 */
public record Feed(
    String url,
    @Nullable String title,
    @Nullable String etag,
    @Nullable String lastModified,
    int uses,
    @Nullable Instant lastPoll,
    Instant nextPoll,
    int errors,
    @Nullable String lastError) {

  /** Returns a feed that was never asked. */
  public static Feed of(String url) {
    return new Feed(url, null, null, null, 0, null, Instant.EPOCH, 0, null);
  }
}
