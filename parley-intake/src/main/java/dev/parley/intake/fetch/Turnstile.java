package dev.parley.intake.fetch;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Every request passes here: few at a time over all hosts, and apart from each other on one. */
final class Turnstile {

  private final Exchange exchange;
  private final HostPace pace;
  private final Semaphore places;

  Turnstile(Exchange exchange, FetchPolicy policy) {
    this.exchange = exchange;
    this.pace = new HostPace(policy.maxCrawlDelay());
    this.places = new Semaphore(policy.maxConcurrent(), true);
  }

  /** Waits for a turn at the URL's host and asks. A Retry-After with 429 or 503 is remembered. */
  Answer ask(
      WebUrl url, Validators shown, Duration pause, TimeBudget budget, int maxBytes, boolean cut)
      throws FetchException, InterruptedException {
    takePlace(url.host(), pause);
    long start = System.nanoTime();
    Answer answer;
    try {
      answer = exchange.get(url, shown, budget.left(), maxBytes, cut);
    } finally {
      places.release();
      budget.spend(System.nanoTime() - start);
    }
    if (answer.notBefore() != null) {
      pace.hold(url.host(), answer.notBefore());
    }
    return answer;
  }

  /** Nobody keeps a place while waiting for a host: others could use it. */
  private void takePlace(String host, Duration pause) throws FetchException, InterruptedException {
    while (true) {
      places.acquire();
      long wait = 1;
      try {
        wait = pace.claim(host, pause);
        if (wait == 0) {
          return;
        }
      } finally {
        if (wait != 0) {
          places.release();
        }
      }
      TimeUnit.NANOSECONDS.sleep(wait);
    }
  }
}
