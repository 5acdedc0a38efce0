package dev.parley.intake.fetch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The page is the one known already (304 Not Modified, RFC 9110, 15.4.5).
 *
 * @param url the URL that was asked for
 * @param finalUrl the URL that answered, after all redirects
 * @param movedTo the URL to ask for from now on, as in {@link FetchedPage}
 * @param asked when the answer came
 * @param validators what to ask with the next time
 */
public record NotModified(
    String url, String finalUrl, @Nullable String movedTo, Instant asked, Validators validators)
    implements FetchOutcome {}
