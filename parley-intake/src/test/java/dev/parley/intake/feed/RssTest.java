package dev.parley.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.intake.feed.Feed.Kind;
import dev.parley.model.StatedDate;
import org.junit.jupiter.api.Test;

class RssTest {

  @Test
  void rss20IsRead() {
    Feed feed =
        Feeds.whole(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:atom="http://www.w3.org/2005/Atom">
              <channel>
                <title>Talks &amp; Treaties</title>
                <atom:link rel="self" href="http://news.example/feeds/talks.xml"/>
                <link>http://news.example/</link>
                <language>en-GB</language>
                <image><title>Logo</title><url>http://news.example/logo.png</url></image>
                <item>
                  <title><![CDATA[Minister: &#8220;No deal&#8221; <b>yet</b>]]></title>
                  <link>http://news.example/a?x=1&amp;y=2</link>
                  <guid isPermaLink="false">tag:7</guid>
                  <pubDate>Tue, 24 Nov 2026 10:00:00 +0200</pubDate>
                  <dc:creator>Ann Lee</dc:creator>
                  <description>&lt;p&gt;The talks&lt;/p&gt;</description>
                  <content:encoded><![CDATA[<p>The talks went on.</p>]]></content:encoded>
                </item>
                <item>
                  <title>R&amp;amp;D &lt; 3</title>
                  <link>/b#post-2</link>
                  <author>bo@news.example (Bo Chen)</author>
                  <author>cy@news.example</author>
                </item>
              </channel>
            </rss>
            """);

    assertThat(feed.kind()).isEqualTo(Kind.RSS);
    assertThat(feed.title()).isEqualTo("Talks & Treaties");
    assertThat(feed.url()).isEqualTo(Feeds.URL);
    assertThat(feed.site()).isEqualTo("http://news.example/");
    assertThat(feed.language()).isEqualTo("en-GB");
    assertThat(feed.entries())
        .containsExactly(
            new Entry(
                "tag:7",
                "http://news.example/a?x=1&y=2",
                "Minister: “No deal” yet",
                new StatedDate("Tue, 24 Nov 2026 10:00:00 +0200", "2026-11-24T10:00:00+02:00"),
                null,
                "<p>The talks</p>",
                "<p>The talks went on.</p>",
                "Ann Lee"),
            new Entry(
                "http://news.example/b#post-2",
                "http://news.example/b#post-2",
                "R&D < 3",
                null,
                null,
                null,
                null,
                "Bo Chen, cy@news.example"));
  }

  @Test
  void rss10KeepsItsItemsBesideTheChannel() {
    Feed feed =
        Feeds.whole(
            """
            <?xml version="1.0"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
              <channel rdf:about="http://news.example/">
                <title>Talks</title><link>http://news.example/</link>
                <items><rdf:Seq><rdf:li resource="http://news.example/a"/></rdf:Seq></items>
              </channel>
              <item rdf:about="http://news.example/a">
                <title>One</title><link>http://news.example/a</link>
                <d:date>2026-11</d:date><d:creator>Ann Lee</d:creator>
              </item>
            </rdf:RDF>
            """);

    assertThat(feed.title()).isEqualTo("Talks");
    assertThat(feed.entries())
        .containsExactly(
            new Entry(
                "http://news.example/a",
                "http://news.example/a",
                "One",
                new StatedDate("2026-11", "2026-11"),
                null,
                null,
                null,
                "Ann Lee"));
  }

  @Test
  void rss091MayHaveItsDoctype() {
    Feed feed =
        Feeds.whole(
            """
            <?xml version="1.0"?>
            <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
                "http://127.0.0.1:1/rss-0.91.dtd">
            <rss version="0.91"><channel><title>Talks</title>
            <item><title>One</title><link>http://news.example/a</link></item>
            </channel></rss>
            """);

    assertThat(feed.entries()).extracting(Entry::title).containsExactly("One");
  }

  @Test
  void rss090IsRead() {
    Feed feed =
        Feeds.whole(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns="http://my.netscape.com/rdf/simple/0.9/">
              <channel><title>Talks</title><link>http://news.example/</link></channel>
              <item><title>One</title><link>a</link></item>
            </rdf:RDF>
            """);

    assertThat(feed.entries())
        .extracting(Entry::url)
        .containsExactly("http://news.example/feeds/a");
  }

  @Test
  void aGuidIsTheLinkWhereThereIsNoOther() {
    Feed feed =
        Feeds.whole(
            Feeds.rss(
                """
                <item><title>A</title><guid>http://news.example/a</guid></item>
                <item><title>B</title><guid isPermaLink="false">http://news.example/b</guid></item>
                <item><title>C</title><guid>17</guid></item>
                <item><title>D</title></item>
                """));

    assertThat(feed.entries())
        .extracting(Entry::url)
        .containsExactly("http://news.example/a", null, null, null);
    assertThat(feed.entries().get(3).id()).hasSize(64);
  }

  @Test
  void xmlBaseIsWhereLinksStart() {
    Feed feed =
        Feeds.whole(
            """
            <rss version="2.0" xml:base="http://other.example/x/"><channel>
            <item xml:base="y/"><link>a</link></item>
            <item><link>b</link></item>
            <item><link>//third.example/c</link></item>
            <item><link>javascript:alert(1)</link></item>
            </channel></rss>
            """);

    assertThat(feed.entries())
        .extracting(Entry::url)
        .containsExactly(
            "http://other.example/x/y/a",
            "http://other.example/x/b",
            "http://third.example/c",
            null);
  }

  @Test
  void unescapedMarkupInsideADescriptionStays() {
    Feed feed =
        Feeds.whole(
            Feeds.rss("<item><description>The <b>talks</b> &amp; more</description></item>"));

    assertThat(feed.entries().get(0).summary()).isEqualTo("The <b>talks</b> &amp; more");
  }

  @Test
  void aFeedFromAFileResolvesAgainstItsSite() {
    String rss = Feeds.rss("<link>http://news.example/x/</link><item><link>a</link></item>");

    Feed feed = (Feed) FeedReader.read(rss.getBytes(), null, null);

    assertThat(feed.entries()).extracting(Entry::url).containsExactly("http://news.example/x/a");
  }
}
