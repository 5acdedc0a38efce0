package dev.parley.intake.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageKeeperTest {

  private static final String NOT_MODIFIED = "HTTP/1.1 304 Not Modified\r\nETag: \"1\"\r\n\r\n";

  @TempDir Path folder;
  private RudeServer server;
  private Fetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    server = new RudeServer();
    fetcher = LocalFetcher.of(LocalFetcher.policy());
    server.on("/a", "HTTP/1.1 200 OK\r\nETag: \"1\"", "one");
  }

  @AfterEach
  void stop() throws IOException {
    fetcher.close();
    server.close();
  }

  private Kept.Page fetch() throws IOException {
    try (PageKeeper keeper = PageKeeper.open(folder, fetcher)) {
      Kept kept = keeper.fetch(server.url("/a"));
      assertThat(kept).isInstanceOf(Kept.Page.class);
      Kept.Page page = (Kept.Page) kept;
      assertThat(new String(keeper.read(page.hash()), UTF_8)).isIn("one", "two");
      return page;
    }
  }

  private long asked(String header) {
    return server.requests().stream().filter(request -> request.contains(header)).count();
  }

  @Test
  void theNextRunShowsWhatTheLastOneWasTold() throws IOException {
    Kept.Page first = fetch();
    server.raw("/a", NOT_MODIFIED, new byte[0]);
    Kept.Page second = fetch();

    assertThat(first.isNew()).isTrue();
    assertThat(second).isEqualTo(new Kept.Page(first.hash(), first.url(), false));
    assertThat(asked("If-None-Match: \"1\"")).isOne();
  }

  @Test
  void aServerThatSaysNotModifiedForEverIsNotBelievedForEver() throws IOException {
    fetch();
    for (int i = 0; i < 9; i++) {
      server.raw("/a", NOT_MODIFIED, new byte[0]);
      fetch();
    }
    server.on("/a", "HTTP/1.1 200 OK\r\nETag: \"1\"", "two");

    assertThat(fetch().isNew()).isTrue();
    assertThat(asked("If-None-Match")).isEqualTo(9);
  }

  @Test
  void aPageThatIsNoLongerInTheFolderIsAskedForWhole() throws IOException {
    Kept.Page first = fetch();
    Files.delete(folder.resolve(first.hash() + ".gz"));
    fetch();

    assertThat(asked("If-None-Match")).isZero();
  }

  @Test
  void halfALineOfVisitsCostsOnlyItself() throws IOException {
    fetch();
    Path visits = folder.resolve(".visits");
    Files.writeString(visits, "{\"url\":\"http://news.te", StandardOpenOption.APPEND);
    fetch();
    server.raw("/a", NOT_MODIFIED, new byte[0]);

    assertThat(fetch().isNew()).isFalse();
    assertThat(asked("If-None-Match: \"1\"")).isEqualTo(2);
  }

  @Test
  void whatCannotBeHadLeavesWhatWasThere() throws IOException {
    fetch();
    server.on("/a", "HTTP/1.1 503 Busy", "");
    try (PageKeeper keeper = PageKeeper.open(folder, fetcher)) {
      assertThat(keeper.fetch(server.url("/a"))).isInstanceOf(Kept.Missed.class);
    }
    server.raw("/a", NOT_MODIFIED, new byte[0]);

    assertThat(fetch().isNew()).isFalse();
  }

  @Test
  void theFilesOfTheFolderAreKnownByTheirNames() throws IOException {
    String hash = fetch().hash();

    assertThat(KeptPages.hashOf(folder.resolve(hash + ".gz"))).isEqualTo(hash);
    assertThat(KeptPages.hashOf(folder.resolve(hash + ".jsonl"))).isEqualTo(hash);
    assertThat(KeptPages.hashOf(folder.resolve(".visits"))).isNull();
    assertThat(KeptPages.hashOf(folder.resolve("0".repeat(64) + ".gz"))).isNull();
  }
}
