package dev.parley.bench.fuzz;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Small feeds of our own, one of each kind, to be damaged. */
final class SampleFeeds {

  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:base="http://news.example/x/"
          xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel><title>Talks &amp; Treaties</title><link>http://news.example/</link>
          <item><title><![CDATA[Envoy: “No <b>deal</b>” &#8211; yet]]></title>
            <link>a?x=1&amp;y=2#post</link><guid isPermaLink="false">tag:7</guid>
            <pubDate>Tue, 24 Nov 2026 10:00:00 +0200</pubDate><dc:creator>Ann Lée</dc:creator>
            <description>&lt;p&gt;The talks&nbsp;&lt;/p&gt;</description>
            <content:encoded><![CDATA[<p>They went on.</p>]]></content:encoded></item>
          <item><title>R&D < 3</title><guid>http://news.example/b</guid></item>
        </channel>
      </rss>
      """;

  private static final String RDF =
      """
      <!DOCTYPE rdf:RDF [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
          xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="http://news.example/"><title>Talks &b;</title></channel>
        <item rdf:about="http://news.example/1"><title>One</title><dc:date>2026-11</dc:date></item>
      </rdf:RDF>
      """;

  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="http://news.example/">
        <title type="html">Talks &amp;amp; more</title><link href="/"/>
        <entry><id>urn:1</id><title>AT&amp;T</title><link rel="alternate" type="text/html" href="a"/>
          <published>2026-11-24T10:00:00.5Z</published><updated>2026-11-24 11:00 PDT</updated>
          <author><name>Ann</name></author><author><name>Bo</name></author>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hi</p></div></content>
        </entry>
      </feed>
      """;

  private static final String SITEMAP =
      """
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
          xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>http://news.example/a</loc><lastmod>2026-11-24</lastmod><n:news><n:publication>
          <n:name>Talks</n:name></n:publication><n:title>No deal</n:title></n:news></url>
        <url><loc>http://[::1]:80/%zz</loc></url>
      </urlset>
      """;

  private static final String JSON =
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Talks", "authors": [{"name": "D"}],
       "items": [{"id": 7, "url": "a", "content_text": "a < b", "date_published": "2026-11-24"},
        {"id": "b", "content_html": "<p>\\u201cHi\\u201d</p>", "author": {"name": "Cy"}}]}
      """;

  private SampleFeeds() {}

  static List<byte[]> all() {
    return List.of(
        RSS.getBytes(UTF_8),
        RDF.getBytes(UTF_8),
        ATOM.getBytes(UTF_8),
        SITEMAP.getBytes(UTF_8),
        JSON.getBytes(UTF_8),
        ("\uFEFF" + ATOM).getBytes(UTF_16LE),
        gzip(SITEMAP.getBytes(UTF_8)));
  }

  private static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
