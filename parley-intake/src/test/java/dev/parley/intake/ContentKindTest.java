package dev.parley.intake;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentKindTest {

  private static ContentKind kind(String start) {
    return ContentKind.of(start.getBytes(UTF_8), null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html>",
        "\n\n <html lang=en>",
        "\uFEFF<!doctype HTML>",
        "<!-- saved --><html>",
        "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">",
        "<p>No head and no body",
        "<div class=\"story\">"
      })
  void aPageIsKnownByItsFirstTag(String start) {
    assertThat(kind(start)).isEqualTo(ContentKind.PAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss version=\"2.0\">",
        "<?xml version=\"1.0\"?>\n<!-- made by hand --><rss>",
        "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">",
        "<atom:feed xmlns:atom=\"http://www.w3.org/2005/Atom\">",
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">",
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">",
        "<sitemapindex>",
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}",
        "{\"version\":\"https:\\/\\/jsonfeed.org\\/version\\/1\"}"
      })
  void aFeedIsKnownByItsRoot(String start) {
    assertThat(kind(start)).isEqualTo(ContentKind.FEED);
    assertThat(ContentKind.of(start.getBytes(UTF_8), "text/html")).isEqualTo(ContentKind.FEED);
  }

  @Test
  void utf16HidesNothing() {
    assertThat(ContentKind.of("<html><p>".getBytes(UTF_16), null)).isEqualTo(ContentKind.PAGE);
  }

  @Test
  void theBytesKnowBetterThanWhatTheyAreDeclaredToBe() {
    byte[] pdf = "%PDF-1.7".getBytes(UTF_8);
    assertThat(ContentKind.of(pdf, "text/html")).isEqualTo(ContentKind.PDF);
    byte[] page = "<html><p>No.".getBytes(UTF_8);
    assertThat(ContentKind.of(page, "text/plain; charset=utf-8")).isEqualTo(ContentKind.PAGE);
    assertThat(ContentKind.of(page, "application/octet-stream")).isEqualTo(ContentKind.PAGE);
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain,TEXT",
    "text/html;charset=x,PAGE",
    "application/pdf,PDF",
    "image/png,FOREIGN",
    "VIDEO/mp4,FOREIGN",
    "text/css,FOREIGN",
    "nonsense,TEXT"
  })
  void whatShowsNothingIsWhatItIsDeclaredToBe(String declared, ContentKind kind) {
    assertThat(ContentKind.of("They said no.".getBytes(UTF_8), declared)).isEqualTo(kind);
  }

  @Test
  void theRestIsToldByItsFirstBytes() {
    assertThat(kind("{\"text\":\"a\"}\n{\"text\":\"b\"}")).isEqualTo(ContentKind.JSON_LINES);
    assertThat(kind("WARC/1.1\r\n")).isEqualTo(ContentKind.ARCHIVE);
    assertThat(kind("WARC/Guide to web archives")).isEqualTo(ContentKind.TEXT);
    assertThat(kind("{curly} said")).isEqualTo(ContentKind.TEXT);
    assertThat(kind("3 < 4, they said")).isEqualTo(ContentKind.TEXT);
    assertThat(kind("<- an arrow")).isEqualTo(ContentKind.TEXT);
    assertThat(kind("")).isEqualTo(ContentKind.TEXT);
    assertThat(ContentKind.of(new byte[] {0x1F, (byte) 0x8B, 8}, "text/html"))
        .isEqualTo(ContentKind.GZIP);
  }
}
