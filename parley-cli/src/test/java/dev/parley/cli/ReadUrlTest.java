package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** URLs of a server on this machine, over real sockets. */
class ReadUrlTest {

  @TempDir Path folder;
  private NewsServer server;

  @BeforeEach
  void start() throws IOException {
    server = new NewsServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Ran read(String... inputs) {
    List<String> args =
        new ArrayList<>(
            List.of("read", "--format", "jsonl", "--pause", "0", "--allow-private", server.host()));
    args.addAll(List.of(inputs));
    return Ran.parley(args.toArray(String[]::new));
  }

  private static List<String> said(Ran ran) {
    return ran.outLines().stream()
        .map(line -> line.replaceFirst(".*?\\b(\\w+ said [^.\"]*)\\..*", "$1"))
        .toList();
  }

  private void feed(String path, String... pages) {
    StringBuilder items = new StringBuilder();
    for (String page : pages) {
      items.append("<item><link>").append(page).append("</link></item>");
    }
    String rss = "<rss version=\"2.0\"><channel><title>T</title>" + items + "</channel></rss>";
    server.put(path, 200, rss.getBytes(UTF_8), "Content-Type: application/rss+xml");
  }

  @Test
  void aPageIsReadWithWhatItSaysOfItself() {
    server.page("/talks", "Talks end", "Lavrov said the talks were over.");

    Ran ran = read(server.url("/talks"));

    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("\"file\":\"" + server.url("/talks") + "\",\"title\":\"Talks end\"")
        .contains("\"url\":\"" + server.url("/talks") + "\"")
        .contains("\"published\":\"2021-12-23T08:00:00Z\"");
    assertThat(said(ran)).containsExactly("Lavrov said the talks were over");
  }

  @Test
  void aFeedStandsForItsPagesInItsOrder() {
    for (int i = 0; i < 8; i++) {
      server.page("/" + i, "Story " + i, "Envoy said it was day " + i + ".");
    }
    feed("/feed", "/3", "/1", "/1", "/7", "/0");

    Ran ran = read(server.url("/2"), server.url("/feed"), server.url("/5"));

    assertThat(ran.err()).isEmpty();
    assertThat(said(ran))
        .containsExactly(
            "Envoy said it was day 2",
            "Envoy said it was day 3",
            "Envoy said it was day 1",
            "Envoy said it was day 7",
            "Envoy said it was day 0",
            "Envoy said it was day 5");
  }

  @Test
  void aListOfSitemapsLeadsToThePages() {
    server.page("/a", "Story", "Lavrov said yes.");
    server.put(
        "/index.xml",
        200,
        ("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>"
                + server.url("/news.xml")
                + "</loc></sitemap></sitemapindex>")
            .getBytes(UTF_8),
        "Content-Type: application/xml");
    server.put(
        "/news.xml",
        200,
        ("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>"
                + server.url("/a")
                + "</loc></url></urlset>")
            .getBytes(UTF_8),
        "Content-Type: text/xml");

    assertThat(said(read(server.url("/index.xml")))).containsExactly("Lavrov said yes");
  }

  @Test
  void aFeedThatWasSavedIsFollowedToo() throws IOException {
    server.page("/a", "Story", "Lavrov said yes.");
    Path feed =
        Files.writeString(
            folder.resolve("saved.xml"),
            "<rss version=\"2.0\"><channel><item><title>T</title><link>"
                + server.url("/a")
                + "</link></item></channel></rss>");

    assertThat(said(read(feed.toString()))).containsExactly("Lavrov said yes");
  }

  @Test
  void anEntryWithoutAddressIsReadFromTheFeed() {
    server.put(
        "/feed.json",
        200,
        ("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":[{\"id\":\"1\","
                + "\"title\":\"No deal\",\"date_published\":\"2021-12-23\",\"content_html\":"
                + "\"<p>The delegations met for the third time this week, and nobody was happier"
                + " than before.</p><p>Lavrov said the talks were over.</p>\"}]}")
            .getBytes(UTF_8),
        "Content-Type: application/feed+json");

    Ran ran = read(server.url("/feed.json"));

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("\"title\":\"No deal\"")
        .contains("\"published\":\"2021-12-23\"");
  }

  @Test
  void whatCannotBeHadIsNamedWithWhetherToTryAgainAndTheRestIsRead() throws IOException {
    server.page("/good", "Story", "Lavrov said yes.");
    server.page("/secret", "Story", "Lavrov said no.");
    server.put("/robots.txt", 200, "User-agent: *\nDisallow: /secret\n".getBytes(UTF_8));
    server.put("/busy", 503, new byte[0]);
    server.put("/inner", 302, new byte[0], "Location: http://127.0.0.2/admin");
    server.put("/picture", 200, new byte[] {1, 2, 3}, "Content-Type: image/png");
    server.put(
        "/cut",
        200,
        cut(NewsServer.html("Story", "Lavrov said no.")),
        "Content-Type: text/html",
        "Content-Encoding: gzip");
    String[] urls =
        List.of("/gone", "/secret", "/busy", "/inner", "/picture", "/cut", "/good").stream()
            .map(server::url)
            .toArray(String[]::new);

    Ran ran = read(urls);

    assertThat(ran.code()).isOne();
    assertThat(said(ran)).containsExactly("Lavrov said yes");
    List<String> lines = ran.errLines();
    assertThat(lines).hasSize(7);
    assertThat(lines.get(0))
        .isEqualTo(
            "parley: " + urls[0] + ": there is no such page (404) (trying again will not help)");
    assertThat(lines.get(1)).startsWith("parley: " + urls[1] + ": ").contains("robots.txt");
    assertThat(lines.get(2)).startsWith("parley: " + urls[2]).endsWith("(trying again may help)");
    assertThat(lines.get(3))
        .startsWith("parley: " + urls[3] + ": redirected to http://127.0.0.2/admin: 127.0.0.2 is")
        .endsWith("not fetched unless allowed (trying again will not help)");
    assertThat(lines.get(4))
        .isEqualTo("parley: " + urls[4] + ": image/png, which holds no article");
    assertThat(lines.get(5)).startsWith("parley: " + urls[5]).endsWith("(trying again may help)");
    assertThat(lines.get(6)).isEqualTo("parley: 1 read, 6 failed");
  }

  private static byte[] cut(String html) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(html.getBytes(UTF_8));
    }
    return Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
  }

  @Test
  void thisMachineIsNotFetchedFromUnlessAllowed() {
    server.page("/talks", "Talks end", "Lavrov said the talks were over.");

    Ran ran = Ran.parley("read", server.url("/talks"));

    assertThat(ran.code()).isOne();
    assertThat(ran.err()).contains("127.0.0.1").contains("not fetched unless allowed");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void optionsThatMakeNoSenseAreWrongUsage() {
    assertThat(Ran.parley("read", "--allow-private", "10.0.0.0/99", "x").code()).isEqualTo(2);
    assertThat(Ran.parley("read", "--jobs", "0", "x").code()).isEqualTo(2);
    assertThat(Ran.parley("read", "--timeout", "-1", "x").code()).isEqualTo(2);
    assertThat(Ran.parley("read", "--user-agent", "1", "x").err()).contains("user agent");
  }
}
