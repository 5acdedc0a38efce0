package dev.parley.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.intake.feed.Feed.Kind;
import dev.parley.model.StatedDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class SitemapTest {

  private static final String NEWS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
          xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>http://news.example/a?x=1&amp;y=2</loc><lastmod>2026-11-24</lastmod>
          <n:news><n:publication><n:name>Talks</n:name><n:language>en</n:language></n:publication>
          <n:publication_date>2026-11-24T10:00+01:00</n:publication_date>
          <n:title>No deal</n:title></n:news></url>
        <url><loc> http://news.example/b </loc></url>
        <url><priority>1</priority></url>
      </urlset>
      """;

  @Test
  void aNewsSitemapIsRead() {
    Feed feed = Feeds.whole(NEWS);

    assertThat(feed.kind()).isEqualTo(Kind.SITEMAP);
    assertThat(feed.title()).isEqualTo("Talks");
    assertThat(feed.language()).isEqualTo("en");
    assertThat(feed.entries()).hasSize(2);
    assertThat(feed.entries().get(0))
        .isEqualTo(
            new Entry(
                "http://news.example/a?x=1&y=2",
                "http://news.example/a?x=1&y=2",
                "No deal",
                new StatedDate("2026-11-24T10:00+01:00", "2026-11-24T10:00+01:00"),
                new StatedDate("2026-11-24", "2026-11-24"),
                null,
                null,
                null));
    assertThat(feed.entries().get(1).url()).isEqualTo("http://news.example/b");
  }

  @Test
  void aListOfSitemapsIsRead() {
    Feed feed =
        Feeds.whole(
            """
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
              <sitemap><loc>http://news.example/1.xml.gz</loc><lastmod>2026</lastmod></sitemap>
            </sitemapindex>
            """);

    assertThat(feed.kind()).isEqualTo(Kind.SITEMAP_INDEX);
    assertThat(feed.entries())
        .extracting(Entry::url)
        .containsExactly("http://news.example/1.xml.gz");
  }

  @Test
  void aCompressedFileIsReadAsFarAsItGoes() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(NEWS.getBytes());
    }
    byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() - 8);

    assertThat(Feeds.read(packed.toByteArray())).isEqualTo(Feeds.whole(NEWS));
    assertThat(Feeds.read(cut).entries()).hasSize(2);
    assertThat(Feeds.read(cut).flaws().get(0).what()).isEqualTo("the compressed file breaks off");
  }

  @Test
  void aCompressedBombIsCut() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(NEWS.getBytes());
      byte[] blank = " ".repeat(1 << 20).getBytes();
      for (int megabyte = 0; megabyte < 200; megabyte++) {
        out.write(blank);
      }
    }

    Feed feed = Feeds.read(packed.toByteArray());

    assertThat(feed.entries()).hasSize(2);
    assertThat(feed.flaws())
        .extracting(Flaw::what)
        .containsExactly("longer than 16 MB, read to there");
  }
}
