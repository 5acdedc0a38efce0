package dev.parley.intake.fetch;

import dev.parley.intake.fetch.FetchFailure.Retry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Carries the reason of a failure up to {@link Fetcher}, which makes a value of it. */
final class FetchException extends Exception {

  private final Retry retry;
  private final int status;
  private final transient @Nullable Instant notBefore;

  FetchException(String reason, Retry retry, int status, @Nullable Instant notBefore) {
    super(reason);
    this.retry = retry;
    this.status = status;
    this.notBefore = notBefore;
  }

  static FetchException retryMayHelp(String reason) {
    return new FetchException(reason, Retry.MAY_HELP, 0, null);
  }

  static FetchException retryIsUseless(String reason) {
    return new FetchException(reason, Retry.IS_USELESS, 0, null);
  }

  Retry retry() {
    return retry;
  }

  /** Returns the same failure with more said about it. */
  FetchException saying(String reason) {
    return new FetchException(reason, retry, status, notBefore);
  }

  FetchFailure failure(String url) {
    return new FetchFailure(url, String.valueOf(getMessage()), retry, status, notBefore);
  }
}
