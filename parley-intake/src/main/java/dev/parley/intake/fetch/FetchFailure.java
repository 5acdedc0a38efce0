package dev.parley.intake.fetch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no page.
 *
 * @param url the URL that was asked for
 * @param reason in plain words
 * @param retry whether asking again may help
 * @param status the HTTP status that stood in the way; 0 where it was something else
 * @param notBefore when the server wishes to be asked again; null where it did not say
 */
public record FetchFailure(
    String url, String reason, Retry retry, int status, @Nullable Instant notBefore)
    implements FetchOutcome {

  /** Whether asking again may help. */
  public enum Retry {
    /** It may: the server is down or busy, or the connection broke. */
    MAY_HELP,
    /** It will not: the page is gone, forbidden, or not to be fetched by us. */
    IS_USELESS
  }
}
