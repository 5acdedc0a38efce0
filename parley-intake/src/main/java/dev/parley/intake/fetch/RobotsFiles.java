package dev.parley.intake.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.parley.intake.fetch.FetchFailure.Retry;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The robots.txt of each host (RFC 9309), fetched before the first page and kept for a day at most.
 * One that does not exist (4xx) allows everything; one that cannot be had (5xx, no connection)
 * allows nothing for a while.
 */
final class RobotsFiles {

  private static final int MOST_BYTES = 500 * 1024; // RFC 9309, 2.5
  private static final int MOST_REDIRECTS = 5; // RFC 9309, 2.3.1.2
  private static final int MOST_HOSTS = 10_000;

  private final Turnstile turnstile;
  private final FetchPolicy policy;
  private final Map<String, RobotsFile> files =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RobotsFile> eldest) {
          return size() > MOST_HOSTS;
        }
      };

  RobotsFiles(Turnstile turnstile, FetchPolicy policy) {
    this.turnstile = turnstile;
    this.policy = policy;
  }

  /**
   * Makes sure that the URL may be fetched, and returns the pause that its host wants between
   * requests.
   *
   * @throws FetchException if it may not be fetched, or nobody can tell
   */
  Duration pauseAt(WebUrl url) throws FetchException, InterruptedException {
    RobotsFile file;
    synchronized (files) {
      file = files.computeIfAbsent(url.origin(), origin -> new RobotsFile());
    }
    BaseRobotRules rules = file.rules(url);
    if (!rules.isAllowed(url.toString())) {
      throw FetchException.retryIsUseless("robots.txt of " + url.origin() + " does not allow it");
    }
    Duration asked = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
    Duration honoured =
        asked.compareTo(policy.maxCrawlDelay()) < 0 ? asked : policy.maxCrawlDelay();
    return honoured.compareTo(policy.pause()) > 0 ? honoured : policy.pause();
  }

  /** One host's file. Who comes while it is being fetched waits for it. */
  private final class RobotsFile {

    private @Nullable BaseRobotRules rules;
    private @Nullable FetchException trouble;
    private Instant expires = Instant.MIN;

    synchronized BaseRobotRules rules(WebUrl page) throws FetchException, InterruptedException {
      if (!Instant.now().isBefore(expires)) {
        renew(page);
      }
      if (rules == null) {
        throw trouble == null ? FetchException.retryMayHelp("no robots.txt") : trouble;
      }
      return rules;
    }

    private void renew(WebUrl page) throws InterruptedException {
      try {
        rules = fetched(page);
        trouble = null;
        expires = Instant.now().plus(policy.robotsLifetime());
      } catch (FetchException e) {
        rules = null;
        expires = Instant.now().plus(policy.robotsRetry());
        trouble =
            e.retry() == Retry.IS_USELESS
                ? e
                : e.saying("robots.txt cannot be had, so nothing is fetched: " + e.getMessage());
      }
    }
  }

  private BaseRobotRules fetched(WebUrl page) throws FetchException, InterruptedException {
    TimeBudget budget = new TimeBudget(policy.timeLimit());
    WebUrl at = new WebUrl(page.scheme(), page.host(), page.port(), "/robots.txt");
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      Answer answer = turnstile.ask(at, Validators.NONE, policy.pause(), budget, MOST_BYTES, true);
      if (answer.status() == 200) {
        return parsed(at, answer);
      }
      if (answer.status() >= 500 || answer.status() == 429) {
        throw StatusTrouble.explained(answer);
      }
      WebUrl target = answer.isRedirect() ? target(at, answer) : null;
      if (target == null) {
        break;
      }
      at = target;
    }
    return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
  }

  private static @Nullable WebUrl target(WebUrl from, Answer answer) {
    String location = answer.header("location");
    try {
      return location == null ? null : from.resolve(location);
    } catch (BadUrlException e) {
      return null;
    }
  }

  private BaseRobotRules parsed(WebUrl at, Answer answer) {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    parser.setMaxCrawlDelay(Long.MAX_VALUE); // else a long delay counts as "Disallow: /"
    String type = answer.header("content-type");
    return parser.parseContent(
        at.toString(),
        answer.body(),
        type == null ? "text/plain" : type,
        List.of(policy.robotName()));
  }
}
