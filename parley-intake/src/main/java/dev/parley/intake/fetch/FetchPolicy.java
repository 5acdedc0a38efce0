package dev.parley.intake.fetch;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How we fetch: under which name, how much, how fast, how long. Unchanging; each {@code with}
 * method returns a changed copy.
 *
 * @param userAgent the User-Agent header; its first word before a slash is the name that robots.txt
 *     files know us by
 * @param timeLimit for one request from connecting to the last byte, and for the redirects after it
 *     together
 * @param connectTimeout for one address, and for looking up a name
 * @param maxBytes for a body, as sent and again with its compression undone
 * @param maxRedirects for one page
 * @param maxConcurrent requests at any time, over all hosts
 * @param pause between two requests to one host
 * @param maxCrawlDelay the longest pause that a robots.txt can ask for
 * @param robotsLifetime how long a robots.txt is good for; at most 24 hours (RFC 9309, 2.4)
 * @param robotsRetry how long a robots.txt that could not be had keeps us away
 * @param allowedPrivate what may be fetched inside the user's own network
 */
public record FetchPolicy(
    String userAgent,
    Duration timeLimit,
    Duration connectTimeout,
    int maxBytes,
    int maxRedirects,
    int maxConcurrent,
    Duration pause,
    Duration maxCrawlDelay,
    Duration robotsLifetime,
    Duration robotsRetry,
    AllowedPrivate allowedPrivate) {

  private static final Duration DAY = Duration.ofHours(24);
  private static final Pattern USER_AGENT = Pattern.compile("[A-Za-z_-]+(?:[/ ][ -~]*)?");

  /** Refuses a policy that would be no use, or rude. */
  public FetchPolicy {
    if (!USER_AGENT.matcher(userAgent).matches()) {
      throw new IllegalArgumentException(
          "the user agent begins with no name of letters, \"_\" and \"-\" (RFC 9309, 2.2.1): "
              + userAgent);
    }
    if (maxBytes < 1 || maxConcurrent < 1 || maxRedirects < 0) {
      throw new IllegalArgumentException("a limit that lets nothing through");
    }
    if (robotsLifetime.compareTo(DAY) > 0) {
      throw new IllegalArgumentException("a robots.txt is good for 24 hours (RFC 9309, 2.4)");
    }
  }

  /** Returns the policy that Parley follows unless told otherwise. */
  public static FetchPolicy of(String userAgent) {
    return new FetchPolicy(
        userAgent,
        Duration.ofSeconds(60),
        Duration.ofSeconds(10),
        32 * 1024 * 1024,
        10,
        8,
        Duration.ofSeconds(1),
        Duration.ofSeconds(30),
        DAY,
        Duration.ofMinutes(10),
        AllowedPrivate.NONE);
  }

  /** Returns this policy with other limits on a page's time, whole and for connecting. */
  public FetchPolicy withTimeLimit(Duration whole, Duration connecting) {
    return new FetchPolicy(
        userAgent,
        whole,
        connecting,
        maxBytes,
        maxRedirects,
        maxConcurrent,
        pause,
        maxCrawlDelay,
        robotsLifetime,
        robotsRetry,
        allowedPrivate);
  }

  /** Returns this policy with another limit on the size of a body, in bytes. */
  public FetchPolicy withMaxBytes(int limit) {
    return new FetchPolicy(
        userAgent,
        timeLimit,
        connectTimeout,
        limit,
        maxRedirects,
        maxConcurrent,
        pause,
        maxCrawlDelay,
        robotsLifetime,
        robotsRetry,
        allowedPrivate);
  }

  /** Returns this policy with another number of requests at a time and pause between them. */
  public FetchPolicy withPace(int concurrent, Duration betweenRequests) {
    return new FetchPolicy(
        userAgent,
        timeLimit,
        connectTimeout,
        maxBytes,
        maxRedirects,
        concurrent,
        betweenRequests,
        maxCrawlDelay,
        robotsLifetime,
        robotsRetry,
        allowedPrivate);
  }

  /** Returns this policy with other times to keep a robots.txt, and to wait for one. */
  public FetchPolicy withRobots(Duration lifetime, Duration retry, Duration longestCrawlDelay) {
    return new FetchPolicy(
        userAgent,
        timeLimit,
        connectTimeout,
        maxBytes,
        maxRedirects,
        maxConcurrent,
        pause,
        longestCrawlDelay,
        lifetime,
        retry,
        allowedPrivate);
  }

  /** Returns this policy with hosts inside the user's own network that may be fetched from. */
  public FetchPolicy withAllowedPrivate(AllowedPrivate allowed) {
    return new FetchPolicy(
        userAgent,
        timeLimit,
        connectTimeout,
        maxBytes,
        maxRedirects,
        maxConcurrent,
        pause,
        maxCrawlDelay,
        robotsLifetime,
        robotsRetry,
        allowed);
  }

  /** Returns the name that robots.txt files know us by, in lower case. */
  String robotName() {
    return userAgent.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT);
  }
}
