package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchCommandTest {

  @TempDir Path temporary;
  private Path folder = Path.of("");
  private NewsServer server;

  @BeforeEach
  void start() throws IOException {
    folder = temporary.resolve("pages");
    server = new NewsServer();
    server.versioned("/a", "1", "Talks end", "Lavrov said the talks were over.");
    server.page("/b", "Talks go on", "Blinken said they were not.");
    server.put(
        "/feed",
        200,
        "<rss version=\"2.0\"><channel><item><link>/a</link></item><item><link>/b</link></item></channel></rss>"
            .getBytes(UTF_8),
        "Content-Type: application/rss+xml",
        "ETag: \"f\"");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Ran fetch(String... urls) {
    List<String> args =
        new ArrayList<>(
            List.of("fetch", "--to", folder.toString(), "--pause", "0", "--allow-private"));
    args.add(server.host());
    args.addAll(List.of(urls));
    return Ran.parley(args.toArray(String[]::new));
  }

  @Test
  void pagesAreSavedAndNotAskedForWholeAgain() {
    Ran first = fetch(server.url("/a"), server.url("/b"));
    Ran second = fetch(server.url("/a"), server.url("/b"));

    assertThat(first.code()).isZero();
    assertThat(first.outLines())
        .containsExactly(
            "saved     " + server.url("/a"),
            "saved     " + server.url("/b"),
            "saved 2, unchanged 0, failed 0");
    assertThat(second.outLines())
        .containsExactly(
            "unchanged " + server.url("/a"),
            "unchanged " + server.url("/b"),
            "saved 0, unchanged 2, failed 0");
    assertThat(server.asked()).containsExactlyInAnyOrder("/a 200", "/b 200", "/a 304", "/b 200");
  }

  @Test
  void aPageThatChangedIsSavedBesideTheOldOne() {
    fetch(server.url("/a"));
    server.versioned("/a", "2", "Talks end", "Lavrov said the talks were far from over.");

    assertThat(fetch(server.url("/a")).outLines()).last().asString().startsWith("saved 1,");
    assertThat(readBack().outLines()).hasSize(2);
  }

  @Test
  void aFeedsPagesAreSavedAlsoWhenTheFeedHasNotChanged() {
    server.put("/b", 503, new byte[0]);
    Ran first = fetch(server.url("/feed"));
    server.page("/b", "Talks go on", "Blinken said they were not.");
    Ran second = fetch(server.url("/feed"));

    assertThat(first.code()).isOne();
    assertThat(first.errLines())
        .containsExactly(
            "parley: "
                + server.url("/b")
                + ": the server is busy or being repaired (503) (trying again may help)");
    assertThat(first.outLines()).last().isEqualTo("saved 2, unchanged 0, failed 1");
    assertThat(second.outLines())
        .containsExactly(
            "unchanged " + server.url("/feed"),
            "unchanged " + server.url("/a"),
            "saved     " + server.url("/b"),
            "saved 1, unchanged 2, failed 0");
  }

  @Test
  void theFeedsThatAPageNamesAreFetched() {
    server.put(
        "/",
        200,
        "<html><head><link rel=\"alternate\" type=\"application/rss+xml\" href=\"/feed\"></head></html>"
            .getBytes(UTF_8),
        "Content-Type: text/html");

    assertThat(fetch("--feed", server.url("/")).outLines())
        .last()
        .isEqualTo("saved 4, unchanged 0, failed 0");
  }

  private Ran readBack() {
    return Ran.parley("read", "--format", "jsonl", folder.toString());
  }

  @Test
  void whatWasSavedIsReadWithItsAddressAndWithoutTheServer() {
    fetch(server.url("/feed"));
    server.close();

    Ran ran = readBack();

    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.outLines()).hasSize(2);
    assertThat(ran.out())
        .contains("\"url\":\"" + server.url("/a") + "\"")
        .contains("\"url\":\"" + server.url("/b") + "\"")
        .contains("\"published\":\"2021-12-23T08:00:00Z\"");
  }

  @Test
  void aSavedPageThatWasDamagedIsNamed() throws IOException {
    fetch(server.url("/a"));
    Path page;
    try (var files = Files.list(folder)) {
      page = files.filter(file -> file.toString().endsWith(".gz")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(page);
    Files.write(page, java.util.Arrays.copyOf(bytes, bytes.length / 2));

    Ran ran = readBack();

    assertThat(ran.code()).isOne();
    assertThat(ran.errLines())
        .containsExactly("parley: " + page + ": packed by gzip, and breaks off before its end");
  }

  @Test
  void aFolderThatIsAFileIsNamed() throws IOException {
    Files.writeString(folder, "no folder");

    Ran ran = fetch(server.url("/a"));

    assertThat(ran.code()).isOne();
    assertThat(ran.err()).startsWith("parley: " + folder + ": ");
  }

  @Test
  void withoutUrlOrFolderItIsWrongUsage() {
    assertThat(fetch().code()).isEqualTo(2);
    assertThat(Ran.parley("fetch", server.url("/a")).code()).isEqualTo(2);
  }
}
