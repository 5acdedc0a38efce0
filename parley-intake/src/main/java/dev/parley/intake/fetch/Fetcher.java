package dev.parley.intake.fetch;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages and feeds as a polite guest: by the rules of each host's robots.txt, with pauses,
 * and asking only for what has changed. It does not let a page lead it into the user's own network.
 *
 * <p>Safe for use by many threads; they share the limits. A call blocks until it is its host's turn
 * and the page is here. Nothing that a server does makes a call throw.
 */
public final class Fetcher implements AutoCloseable {

  private final FetchPolicy policy;
  private final Exchange exchange;
  private final Turnstile turnstile;
  private final RobotsFiles robots;

  /** Makes a fetcher that looks names up as the operating system does. */
  public Fetcher(FetchPolicy policy) {
    this(policy, InetAddress::getAllByName);
  }

  Fetcher(FetchPolicy policy, NameLookup lookup) {
    this.policy = policy;
    this.exchange = new Exchange(policy, lookup);
    this.turnstile = new Turnstile(exchange, policy);
    this.robots = new RobotsFiles(turnstile, policy);
  }

  /** Fetches a page that we do not have. */
  public FetchOutcome fetch(String url) {
    return fetch(url, Validators.NONE);
  }

  /**
   * Fetches a page if it has changed.
   *
   * @param known what the last answer left, from {@link FetchedPage} or {@link NotModified}
   */
  public FetchOutcome fetch(String url, Validators known) {
    WebUrl start;
    try {
      start = WebUrl.parse(url);
    } catch (BadUrlException e) {
      return FetchException.retryIsUseless(String.valueOf(e.getMessage()))
          .failure(WebUrl.shown(url));
    }
    try {
      return follow(start, known);
    } catch (FetchException e) {
      return e.failure(start.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return FetchException.retryMayHelp("interrupted").failure(start.toString());
    }
  }

  private FetchOutcome follow(WebUrl start, Validators known)
      throws FetchException, InterruptedException {
    TimeBudget budget = new TimeBudget(policy.timeLimit());
    Validators shown = known.shouldBeShown() ? known : Validators.NONE;
    Set<WebUrl> seen = new HashSet<>();
    WebUrl at = start;
    WebUrl moved = start;
    boolean forGood = true;
    while (true) {
      try {
        if (!seen.add(at)) {
          throw FetchException.retryIsUseless("the redirects go round in a circle");
        }
        if (seen.size() > policy.maxRedirects() + 1) {
          throw FetchException.retryIsUseless("more than " + policy.maxRedirects() + " redirects");
        }
        Duration pause = robots.pauseAt(at);
        Answer answer = turnstile.ask(at, shown, pause, budget, policy.maxBytes(), false);
        if (!answer.isRedirect()) {
          String movedTo = moved.equals(start) ? null : moved.toString();
          return outcome(start, at, movedTo, shown, answer);
        }
        at = target(at, answer);
        forGood &= answer.isPermanentRedirect();
        moved = forGood ? at : moved;
      } catch (FetchException e) {
        throw at.equals(start)
            ? e
            : e.saying("redirected to " + WebUrl.shown(at.toString()) + ": " + e.getMessage());
      }
    }
  }

  private static WebUrl target(WebUrl from, Answer answer) throws FetchException {
    String location = answer.header("location");
    if (location == null) {
      throw FetchException.retryIsUseless("a redirect that does not say where to");
    }
    try {
      return from.resolve(location);
    } catch (BadUrlException e) {
      throw FetchException.retryIsUseless(
          "a redirect to \"" + WebUrl.shown(location) + "\": " + e.getMessage());
    }
  }

  private static FetchOutcome outcome(
      WebUrl start, WebUrl at, @Nullable String movedTo, Validators shown, Answer answer)
      throws FetchException {
    String etag = answer.header("etag");
    String lastModified = answer.header("last-modified");
    if (answer.status() == 200) {
      return new FetchedPage(
          start.toString(),
          at.toString(),
          movedTo,
          Instant.now(),
          answer.header("content-type"),
          new Validators(etag, lastModified, 0),
          answer.body());
    }
    if (answer.status() == 304 && shown != Validators.NONE) {
      return new NotModified(
          start.toString(), at.toString(), movedTo, Instant.now(), shown.after(etag, lastModified));
    }
    throw StatusTrouble.explained(answer);
  }

  /** Breaks off what is under way and closes all connections. */
  @Override
  public void close() {
    exchange.close();
  }
}
