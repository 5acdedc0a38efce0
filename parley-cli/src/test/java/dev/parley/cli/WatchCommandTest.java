package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.record.store.Feed;
import dev.parley.record.store.Record;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code parley watch} and a real server. */
class WatchCommandTest {

  private static final String NOTHING = "0 added, 0 new versions, 0 copies, 0 unchanged, 0 failed";

  @TempDir private Path folder;
  private String where = "";
  private NewsServer server;

  @BeforeEach
  void start() throws IOException {
    where = folder.resolve("talks.db").toString();
    server = new NewsServer();
    server.page("/a", "Talks end", "Lavrov said the talks were over.");
    server.page("/b", "Talks go on", "Blinken said they were not.");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Ran watch(String... args) {
    List<String> all =
        new ArrayList<>(
            List.of("watch", "--record", where, "--allow-private", server.host(), "--pause", "0"));
    all.addAll(List.of(args));
    return Ran.parley(all.toArray(String[]::new));
  }

  private Ran once(String... args) {
    List<String> all = new ArrayList<>(List.of("--once", "--every", "1s"));
    all.addAll(List.of(args));
    return watch(all.toArray(String[]::new));
  }

  private List<Feed> feeds() {
    try (Record record = Record.openToRead(where)) {
      return record.feeds();
    }
  }

  private Feed feed() {
    assertThat(feeds()).hasSize(1);
    return feeds().get(0);
  }

  /** Makes all feeds due, as time would. */
  private void letTimePass() {
    try (Record record = Record.open(where)) {
      for (Feed feed : record.feeds()) {
        record.save(
            new Feed(
                feed.url(),
                feed.title(),
                feed.etag(),
                feed.lastModified(),
                feed.uses(),
                feed.lastPoll(),
                Instant.EPOCH,
                feed.errors(),
                feed.lastError()));
      }
    }
  }

  @Test
  void whatAFeedTellsOfIsFetchedOnceAndKeptWithItsFeed() {
    server.feed("/feed", List.of("/a", "/b"));

    Ran first = once(server.url("/feed"));
    letTimePass();
    Ran second = once();

    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.outLines())
        .containsExactly(
            "added " + server.url("/a"),
            "added " + server.url("/b"),
            "2 added, 0 new versions, 0 copies, 0 unchanged, 0 failed");
    assertThat(second.outLines()).containsExactly(NOTHING);
    assertThat(second.err()).isEmpty();
    assertThat(server.asked()).containsOnlyOnce("/a 200", "/b 200");
    assertThat(feed().title()).isEqualTo("News");
    try (Record record = Record.openToRead(where)) {
      assertThat(record.versions(server.url("/a")))
          .singleElement()
          .satisfies(one -> assertThat(one.feed()).isEqualTo(server.url("/feed")));
    }
  }

  @Test
  void aFeedIsAskedOnlyForWhatHasChanged() {
    server.feed("/feed", List.of("/a"), "ETag: \"1\"");
    once(server.url("/feed"));
    letTimePass();

    Ran same = once();
    letTimePass();
    server.feed("/feed", List.of("/a", "/b"), "ETag: \"2\"");
    Ran changed = once();

    assertThat(same.outLines()).containsExactly(NOTHING);
    assertThat(changed.outLines()).hasSize(2).contains("added " + server.url("/b"));
    assertThat(server.asked())
        .containsExactly("/feed 200", "/a 200", "/feed 304", "/feed 200", "/b 200");
    assertThat(feed().etag()).isEqualTo("\"2\"");
  }

  /** Servers exist that say for ever that nothing has changed. */
  @Test
  void everyTenthTimeAFeedIsAskedForWhole() {
    server.feed("/feed", List.of("/a"), "ETag: \"1\"");
    once(server.url("/feed"));
    for (int i = 0; i < 10; i++) {
      letTimePass();
      once();
    }

    assertThat(server.asked()).filteredOn("/feed 304"::equals).hasSize(9);
    assertThat(server.asked()).filteredOn("/feed 200"::equals).hasSize(2);
  }

  @Test
  void theDayOfTheLastChangeDoesAsWell() {
    server.feed("/feed", List.of("/a"), "Last-Modified: Mon, 10 Jan 2022 11:00:00 GMT");
    once(server.url("/feed"));
    letTimePass();
    once();

    assertThat(server.asked()).containsExactly("/feed 200", "/a 200", "/feed 304");
  }

  @Test
  void aPageWhoseChangeTheFeedTellsOfIsANewVersion() {
    server.feed("/feed", List.of("/a Thu, 23 Dec 2021 08:00:00 GMT"));
    once(server.url("/feed"));
    letTimePass();
    server.page("/a", "Talks end", "Lavrov said the talks were not over after all.");
    server.feed("/feed", List.of("/a Thu, 23 Dec 2021 11:00:00 GMT"));

    Ran ran = once();

    assertThat(ran.outLines())
        .containsExactly(
            "new version " + server.url("/a"),
            "0 added, 1 new version, 0 copies, 0 unchanged, 0 failed");
  }

  @Test
  void anOlderTextThatIsBackIsANewVersion() {
    for (String said : List.of("the talks were over", "they went on", "the talks were over")) {
      server.page("/a", "Talks end", "Lavrov said " + said + ".");
      Ran ran =
          Ran.parley(
              "add",
              "--record",
              where,
              "--allow-private",
              server.host(),
              "--pause",
              "0",
              server.url("/a"));
      assertThat(ran.code()).as(ran.err()).isZero();
    }

    try (Record record = Record.openToRead(where)) {
      assertThat(record.versions(server.url("/a"))).hasSize(3);
    }
  }

  @Test
  void aPageThatFailsForNowIsTriedAgainThoughTheFeedIsTheSame() {
    server.put("/b", 503, new byte[0]);
    server.feed("/feed", List.of("/a", "/b"), "ETag: \"1\"");

    Ran first = once(server.url("/feed"));
    letTimePass();
    server.page("/b", "Talks go on", "Blinken said they were not.");
    Ran second = once();

    assertThat(first.code()).isOne();
    assertThat(first.err()).contains(server.url("/b")).contains("trying again may help");
    assertThat(second.outLines()).contains("added " + server.url("/b"));
    assertThat(feed().etag()).isEqualTo("\"1\"");
  }

  @Test
  void aPageThatIsGoneIsAskedForOnce() {
    server.feed("/feed", List.of("/a", "/gone"));

    Ran first = once(server.url("/feed"));
    letTimePass();
    Ran second = once();

    assertThat(first.code()).isOne();
    assertThat(first.outLines()).last().asString().endsWith(" 1 failed");
    assertThat(second.code()).isZero();
    assertThat(server.asked()).containsOnlyOnce("/gone 404");
  }

  @Test
  void aFeedThatMovedForGoodIsFollowedToWhereItWent() {
    server.put("/old", 301, new byte[0], "Location: /feed");
    server.feed("/feed", List.of("/a"));

    Ran ran = once(server.url("/old"));

    assertThat(ran.code()).isZero();
    assertThat(ran.err())
        .isEqualTo(
            "parley: %s: note: moved for good, followed at %s%n"
                .formatted(server.url("/old"), server.url("/feed")));
    assertThat(feed().url()).isEqualTo(server.url("/feed"));
    assertThat(feed().errors()).isZero();
  }

  @Test
  void aFeedThatMovedForNowKeepsItsPlace() {
    server.put("/old", 302, new byte[0], "Location: /feed");
    server.feed("/feed", List.of("/a"));

    once(server.url("/old"));

    assertThat(feed().url()).isEqualTo(server.url("/old"));
  }

  @Test
  void aServerThatAsksForTimeGetsIt() {
    server.put("/feed", 429, new byte[0], "Retry-After: 7200");

    Ran first = once(server.url("/feed"));
    Ran second = once(server.url("/feed"));

    assertThat(first.code()).isOne();
    assertThat(first.err()).contains("the server asks for fewer requests (429)");
    assertThat(feed().nextPoll())
        .isBetween(Instant.now().plusSeconds(7000), Instant.now().plusSeconds(7300));
    assertThat(feed().errors()).isOne();
    assertThat(feed().lastError()).contains("fewer requests");
    assertThat(second.code()).isZero();
    assertThat(second.err()).contains("note: not asked before " + feed().nextPoll());
    assertThat(server.asked()).containsExactly("/feed 429");
  }

  @Test
  void aFeedThatFailsIsAskedEverMoreSeldomUntilItWorks() {
    server.put("/feed", 500, new byte[0]);
    watch("--once", "--every", "10m", server.url("/feed"));
    Duration first = Duration.between(feed().lastPoll(), feed().nextPoll());
    letTimePass();
    watch("--once", "--every", "10m");
    Duration second = Duration.between(feed().lastPoll(), feed().nextPoll());
    int errors = feed().errors();
    letTimePass();
    server.feed("/feed", List.of("/a"));
    Ran works = watch("--once", "--every", "10m");

    assertThat(first).isEqualTo(Duration.ofMinutes(10));
    assertThat(second).isEqualTo(Duration.ofMinutes(20));
    assertThat(errors).isEqualTo(2);
    assertThat(works.code()).isZero();
    assertThat(feed().errors()).isZero();
    assertThat(feed().lastError()).isNull();
  }

  @Test
  void aBrokenFeedIsReadAsFarAsItGoes() {
    server.put(
        "/feed",
        200,
        "<rss><channel><title>News</title><item><link>/a</link></item><item><link>/b</li"
            .getBytes(UTF_8),
        "Content-Type: application/rss+xml");

    Ran ran = once(server.url("/feed"));

    assertThat(ran.outLines()).contains("added " + server.url("/a"));
    assertThat(ran.err()).contains(server.url("/feed") + ": note: line 1");
  }

  @Test
  void whatIsNoFeedAnyMoreIsAnError() {
    server.feed("/feed", List.of("/a"));
    once(server.url("/feed"));
    letTimePass();
    server.page("/feed", "We are back soon", "Nobody said when.");

    Ran ran = once();

    assertThat(ran.code()).isOne();
    assertThat(feed().lastError()).isEqualTo("a page in place of the feed that was there");
  }

  @Test
  void aPageStandsForTheFeedThatItNames() {
    server.put(
        "/",
        200,
        "<html><head><link rel=alternate type=application/rss+xml href=/feed></head><body>x</body></html>"
            .getBytes(UTF_8),
        "Content-Type: text/html");
    server.feed("/feed", List.of("/a"));

    Ran ran = once(server.url("/"));

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.outLines()).contains("added " + server.url("/a"));
    assertThat(ran.err()).contains("a page; its feed is followed: " + server.url("/feed"));
    assertThat(feed().url()).isEqualTo(server.url("/feed"));
  }

  @Test
  void aPageThatNamesNoneIsLookedUpInTheUsualPlaces() {
    server.feed("/rss.xml", List.of("/b"));

    Ran ran = once(server.url("/a"));

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(feed().url()).isEqualTo(server.url("/rss.xml"));
  }

  @Test
  void aPageWithoutAFeedIsAnError() {
    Ran ran = once(server.url("/a"));

    assertThat(ran.code()).isOne();
    assertThat(ran.err()).contains("neither a feed nor a page that names one");
  }

  @Test
  void feedsAreListedAndRemoved() {
    server.feed("/feed", List.of("/a"));
    once(server.url("/feed"));

    assertThat(watch("--list").outLines())
        .singleElement()
        .asString()
        .startsWith(server.url("/feed") + " (News): asked ");
    assertThat(watch("--remove", server.url("/feed")).code()).isZero();
    assertThat(watch("--list").out()).isEmpty();
    Ran again = watch("--remove", server.url("/feed"));
    assertThat(again.code()).isOne();
    assertThat(again.err()).contains("is not followed");
  }

  @Test
  void theFeedsOfADossierAreFollowed() throws IOException {
    server.feed("/feed", List.of("/a"));
    Path dossier =
        Files.writeString(
            folder.resolve("talks.yaml"),
            """
            name: Talks
            parties:
              - {id: russia, name: Russia, codes: [RUS]}
            issues:
              - {id: talks, title: Whether there are talks, phrases: [talks were over]}
            feeds:
              - {url: "%s"}
            """
                .formatted(server.url("/feed")));

    Ran ran = once("--dossier", dossier.toString());

    assertThat(ran.outLines()).contains("added " + server.url("/a"));
  }

  @Test
  void withoutAFeedOrWithAFileItIsWrongUsage() {
    assertThat(once().code()).isEqualTo(2);
    assertThat(once("feed.xml").err()).contains("'feed.xml' is not the URL of a feed");
    assertThat(watch("--every", "soon", server.url("/feed")).code()).isEqualTo(2);
  }

  @Test
  void toldToStopItEndsWithItsTotals() throws Exception {
    server.feed("/feed", List.of("/a", "/b"));
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx200m",
                "-cp",
                System.getProperty("java.class.path"),
                SlowParley.class.getName(),
                "watch",
                "--record",
                where,
                "--every",
                "1s",
                "--pause",
                "0",
                "--allow-private",
                server.host(),
                server.url("/feed"))
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
    while (server.asked().stream().filter("/feed 200"::equals).count() < 2) {
      assertThat(process.isAlive()).as(Files.readString(folder.resolve("err"))).isTrue();
      assertThat(System.nanoTime()).as("asked again in time").isLessThan(deadline);
      Thread.sleep(20);
    }

    process.destroy();

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(Files.readAllLines(out))
        .containsExactly(
            "added " + server.url("/a"),
            "added " + server.url("/b"),
            "2 added, 0 new versions, 0 copies, 0 unchanged, 0 failed");
  }
}
