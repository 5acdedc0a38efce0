package dev.parley.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.intake.fetch.FetchFailure.Retry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.utils.DateUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Robots.txt, pauses, Retry-After, and asking only for what is new. */
@Timeout(300)
class PolitenessTest {

  private static final String OK = "HTTP/1.1 200 OK";
  private static final Duration NO_TIME = Duration.ZERO;
  private static final Duration LONG = Duration.ofMinutes(10);

  private RudeServer server;
  private Fetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    server = new RudeServer();
    server.on("/", OK, "hello");
    fetcher = LocalFetcher.of(LocalFetcher.policy());
  }

  @AfterEach
  void stop() throws IOException {
    fetcher.close();
    server.close();
  }

  private FetchFailure failure(String path) {
    return (FetchFailure) fetcher.fetch(server.url(path));
  }

  private void assertFetched(String path) {
    assertThat(fetcher.fetch(server.url(path))).isInstanceOf(FetchedPage.class);
  }

  @Test
  void weSayWhoWeAre() {
    assertFetched("/");

    assertThat(server.requests())
        .hasSize(2)
        .allMatch(request -> request.contains("User-Agent: " + LocalFetcher.AGENT + "\r\n"))
        .noneMatch(request -> request.contains("Cookie"));
  }

  @Test
  void whatRobotsTxtForbidsIsNotAskedFor() {
    server.on(
        "/robots.txt",
        OK,
        """
        User-agent: *
        Disallow: /

        User-agent: parley
        Disallow: /private
        Allow: /private/talks
        """);
    server.on("/private/talks", OK, "hello");

    FetchFailure failure = failure("/private/plan");

    assertThat(failure.reason())
        .isEqualTo("robots.txt of " + server.url("") + " does not allow it");
    assertThat(failure.retry()).isEqualTo(Retry.IS_USELESS);
    assertFetched("/private/talks");
    assertFetched("/");
    assertThat(server.paths()).containsExactly("/robots.txt", "/private/talks", "/");
  }

  @Test
  void aRedirectToWhatRobotsTxtForbidsIsNotFollowed() {
    server.on("/robots.txt", OK, "User-agent: *\nDisallow: /private\n");
    server.redirect("/out", 302, "/private");

    assertThat(failure("/out").reason())
        .startsWith("redirected to " + server.url("/private") + ": robots.txt");
  }

  @Test
  void noRobotsTxtAllowsEverything() {
    for (int status : new int[] {400, 401, 403, 404, 410}) {
      server.on("/robots.txt", "HTTP/1.1 " + status + " No", "Disallow: /");
      try (Fetcher fresh = LocalFetcher.of(LocalFetcher.policy())) {
        assertThat(fresh.fetch(server.url("/"))).isInstanceOf(FetchedPage.class);
      }
    }
  }

  @Test
  void aRobotsTxtThatCannotBeHadAllowsNothingForAWhile() {
    server.on("/robots.txt", "HTTP/1.1 500 Oops", "");

    FetchFailure failure = failure("/");

    assertThat(failure.reason())
        .isEqualTo("robots.txt cannot be had, so nothing is fetched: the server failed (500)");
    assertThat(failure.retry()).isEqualTo(Retry.MAY_HELP);
    assertThat(failure("/").retry()).isEqualTo(Retry.MAY_HELP);
    assertThat(server.paths()).containsExactly("/robots.txt");
  }

  @Test
  void aRobotsTxtThatDripsIsCutOff() {
    server.on(
        "/robots.txt",
        (socket, out) -> {
          for (int i = 0; i < 600; i++) {
            out.write(i < OK.length() ? OK.charAt(i) : ' ');
            out.flush();
            Thread.sleep(50);
          }
        });
    try (Fetcher hasty =
        LocalFetcher.of(
            LocalFetcher.policy().withTimeLimit(Duration.ofMillis(600), Duration.ofMillis(600)))) {
      FetchFailure failure = (FetchFailure) hasty.fetch(server.url("/"));
      assertThat(failure.reason()).startsWith("robots.txt cannot be had");
      assertThat(failure.retry()).isEqualTo(Retry.MAY_HELP);
    }
  }

  @Test
  void robotsTxtIsReadForFiveHundredKilobytes() {
    String rules = "User-agent: *\nDisallow: /early\n";
    String filling = ("#" + "x".repeat(98) + "\n").repeat(5200);
    server.on("/robots.txt", OK, rules + filling + "Disallow: /late\n");
    server.on("/late", OK, "hello");

    assertThat(failure("/early").reason()).contains("does not allow it");
    assertFetched("/late");
  }

  @Test
  void robotsTxtIsFollowedOverFiveRedirectsAndThenThereIsNone() {
    server.redirect("/robots.txt", 301, "/r1");
    for (int i = 1; i < 5; i++) {
      server.redirect("/r" + i, 302, "/r" + (i + 1));
    }
    server.on("/r5", OK, "User-agent: *\nDisallow: /");
    assertThat(failure("/").reason()).contains("does not allow it");

    server.redirect("/r5", 302, "/r6");
    server.on("/r6", OK, "User-agent: *\nDisallow: /");
    try (Fetcher fresh = LocalFetcher.of(LocalFetcher.policy())) {
      assertThat(fresh.fetch(server.url("/"))).isInstanceOf(FetchedPage.class);
    }
  }

  @Test
  void robotsTxtIsFetchedAgainWhenItsTimeIsOver() {
    try (Fetcher forgetful =
        LocalFetcher.of(LocalFetcher.policy().withRobots(NO_TIME, NO_TIME, NO_TIME))) {
      forgetful.fetch(server.url("/"));
      forgetful.fetch(server.url("/"));
    }
    assertThat(server.paths()).containsExactly("/robots.txt", "/", "/robots.txt", "/");
  }

  @Test
  void aCrawlDelayIsHonouredWithinReason() {
    server.on("/robots.txt", OK, "User-agent: *\nCrawl-delay: 86400\n");
    Duration reason = Duration.ofMillis(300);
    long start = System.nanoTime();
    try (Fetcher patient = LocalFetcher.of(LocalFetcher.policy().withRobots(LONG, LONG, reason))) {
      patient.fetch(server.url("/"));
      patient.fetch(server.url("/"));
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(reason);
    assertThat(server.paths()).containsExactly("/robots.txt", "/", "/");
  }

  @Test
  void requestsToOneHostAreKeptApart() throws Exception {
    Duration pause = Duration.ofMillis(150);
    long start = System.nanoTime();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (Fetcher slow = LocalFetcher.of(LocalFetcher.policy().withPace(8, pause))) {
      List<Future<FetchOutcome>> outcomes = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        outcomes.add(threads.submit(() -> slow.fetch(server.url("/"))));
      }
      for (Future<FetchOutcome> outcome : outcomes) {
        assertThat(outcome.get()).isInstanceOf(FetchedPage.class);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(server.paths()).containsExactly("/robots.txt", "/", "/", "/", "/");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(pause.multipliedBy(4));
  }

  @Test
  void noMoreThanTheGivenNumberOfRequestsRunAtATime() throws Exception {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    server.on(
        "/busy",
        (socket, out) -> {
          most.accumulateAndGet(running.incrementAndGet(), Math::max);
          Thread.sleep(60);
          running.decrementAndGet();
          out.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes());
        });
    ExecutorService threads = Executors.newFixedThreadPool(10);
    try (Fetcher two = LocalFetcher.of(LocalFetcher.policy().withPace(2, NO_TIME))) {
      List<Future<FetchOutcome>> outcomes = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        outcomes.add(threads.submit(() -> two.fetch(server.url("/busy"))));
      }
      for (Future<FetchOutcome> outcome : outcomes) {
        assertThat(outcome.get()).isInstanceOf(FetchedPage.class);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(most.get()).isBetween(1, 2);
  }

  @Test
  void aServerThatAsksUsToWaitIsLeftAlone() {
    server.on("/busy", "HTTP/1.1 429 Slow down\r\nRetry-After: 3600", "");
    Instant before = Instant.now();

    FetchFailure first = failure("/busy");
    FetchFailure second = failure("/");

    assertThat(first.reason()).isEqualTo("the server asks for fewer requests (429)");
    assertThat(first.status()).isEqualTo(429);
    assertThat(first.retry()).isEqualTo(Retry.MAY_HELP);
    assertThat(first.notBefore()).isBetween(before.plusSeconds(3590), before.plusSeconds(3700));
    assertThat(second.reason()).startsWith("news.test asked to be left alone until ");
    assertThat(second.retry()).isEqualTo(Retry.MAY_HELP);
    assertThat(second.notBefore()).isEqualTo(first.notBefore());
    assertThat(server.paths()).containsExactly("/robots.txt", "/busy");
  }

  @Test
  void aShortWaitIsWaited() {
    server.on("/busy", "HTTP/1.1 503 Busy\r\nRetry-After: 1", "");
    long start = System.nanoTime();

    FetchFailure busy = failure("/busy");
    assertFetched("/");

    assertThat(busy.reason()).isEqualTo("the server is busy or being repaired (503)");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(900));
  }

  @Test
  void retryAfterIsSecondsOrADate() {
    Instant now = Instant.parse("2026-11-24T10:00:00Z");

    assertThat(RetryAfter.parse(" 120 ", now)).isEqualTo("2026-11-24T10:02:00Z");
    assertThat(RetryAfter.parse("Tue, 24 Nov 2026 11:30:00 GMT", now))
        .isEqualTo("2026-11-24T11:30:00Z");
    assertThat(RetryAfter.parse(DateUtils.formatStandardDate(now.minusSeconds(9)), now)).isNull();
    assertThat(RetryAfter.parse("999999999999999999999", now)).isEqualTo("2026-11-25T10:00:00Z");
    assertThat(RetryAfter.parse("Sun, 31 Dec 2299 11:30:00 GMT", now))
        .isEqualTo("2026-11-25T10:00:00Z");
    assertThat(RetryAfter.parse("soon", now)).isNull();
    assertThat(RetryAfter.parse("-5", now)).isNull();
    assertThat(RetryAfter.parse(null, now)).isNull();
  }

  @Test
  void aPageThatHasNotChangedIsNotSentAgain() {
    String tags = "\r\nETag: \"v1\"\r\nLast-Modified: Tue, 24 Nov 2026 10:00:00 GMT";
    server.on("/feed", OK + tags, "news");
    FetchedPage first = (FetchedPage) fetcher.fetch(server.url("/feed"));
    server.raw("/feed", "HTTP/1.1 304 Not Modified\r\n\r\n", new byte[0]);

    FetchOutcome second = fetcher.fetch(server.url("/feed"), first.validators());

    assertThat(second).isInstanceOf(NotModified.class);
    assertThat(((NotModified) second).validators())
        .isEqualTo(new Validators("\"v1\"", "Tue, 24 Nov 2026 10:00:00 GMT", 1));
    assertThat(server.requests().get(2))
        .contains("If-None-Match: \"v1\"\r\n")
        .contains("If-Modified-Since: Tue, 24 Nov 2026 10:00:00 GMT\r\n");
  }

  @Test
  void everyTenthTimeThePageIsAskedForWhole() {
    server.raw("/feed", "HTTP/1.1 304 Not Modified\r\n\r\n", new byte[0]);
    Validators known = new Validators("\"v1\"", null, 0);
    for (int i = 0; i < 9; i++) {
      known = ((NotModified) fetcher.fetch(server.url("/feed"), known)).validators();
    }
    server.on("/feed", OK + "\r\nETag: \"v2\"", "news");

    FetchedPage tenth = (FetchedPage) fetcher.fetch(server.url("/feed"), known);

    assertThat(tenth.validators()).isEqualTo(new Validators("\"v2\"", null, 0));
    assertThat(server.requests().get(9)).contains("If-None-Match");
    assertThat(server.requests().get(10)).doesNotContain("If-None-Match");
  }

  @Test
  void notModifiedWithoutBeingAskedIsNoAnswer() {
    server.raw("/feed", "HTTP/1.1 304 Not Modified\r\n\r\n", new byte[0]);

    assertThat(failure("/feed").reason()).isEqualTo("an answer that makes no sense here (304)");
  }

  @Test
  void statusCodesAreSaidInWords() {
    for (int status : new int[] {204, 206, 400, 401, 403, 404, 410, 451, 500, 502, 505, 600}) {
      server.on("/" + status, "HTTP/1.1 " + status + " X", "");
      FetchFailure failure = failure("/" + status);
      assertThat(failure.status()).isEqualTo(status);
      assertThat(failure.reason()).endsWith(" (" + status + ")");
      boolean mayHelp = status >= 500 && status != 505;
      assertThat(failure.retry()).isEqualTo(mayHelp ? Retry.MAY_HELP : Retry.IS_USELESS);
    }
    assertThat(failure("/410").reason()).isEqualTo("the page is gone for good (410)");
  }

  @Test
  void typeAndCharsetArePassedOnAsDeclared() {
    server.on("/a", OK + "\r\nContent-Type: Text/HTML; Charset=\"Windows-1251\"", "\u00e9");
    server.on("/b", OK + "\r\nContent-Type: text/xml;charset=no-such; charset=utf-8", "x");
    server.on("/c", OK + "\r\nContent-Type: text/html", "<meta charset=utf-8>");
    server.on("/d", OK, "x");

    FetchedPage a = (FetchedPage) fetcher.fetch(server.url("/a"));
    assertThat(a.mediaType()).isEqualTo("text/html");
    assertThat(a.charset()).isEqualTo("windows-1251");
    assertThat(a.contentType()).isEqualTo("Text/HTML; Charset=\"Windows-1251\"");
    assertThat(a.body()).containsExactly(0xE9);
    FetchedPage b = (FetchedPage) fetcher.fetch(server.url("/b"));
    assertThat(b.charset()).isEqualTo("no-such");
    FetchedPage c = (FetchedPage) fetcher.fetch(server.url("/c"));
    assertThat(c.charset()).isNull();
    FetchedPage d = (FetchedPage) fetcher.fetch(server.url("/d"));
    assertThat(d.mediaType()).isNull();
    assertThat(d.contentType()).isNull();
  }

  @Test
  void aClosedFetcherSaysSo() {
    fetcher.close();

    assertThat(failure("/").reason()).isEqualTo("the fetcher is closed");
  }

  @Test
  void interruptingBreaksOffTheWait() throws Exception {
    server.on("/robots.txt", OK, "User-agent: *\nCrawl-delay: 20\n");
    assertFetched("/");
    List<FetchOutcome> outcomes = new ArrayList<>();
    Thread waiting = new Thread(() -> outcomes.add(fetcher.fetch(server.url("/"))));
    waiting.start();
    waiting.interrupt();
    waiting.join();

    assertThat(((FetchFailure) outcomes.get(0)).reason()).isEqualTo("interrupted");
  }
}
