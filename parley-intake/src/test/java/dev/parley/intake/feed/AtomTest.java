package dev.parley.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.intake.feed.Feed.Kind;
import dev.parley.model.StatedDate;
import org.junit.jupiter.api.Test;

class AtomTest {

  @Test
  void atom10IsRead() {
    Feed feed =
        Feeds.whole(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="http://news.example/">
              <title type="html">Talks &amp;amp; Treaties</title>
              <link rel="self" href="/feed"/><link href="/"/>
              <author><name>The Desk</name></author>
              <entry>
                <id>urn:uuid:1</id>
                <title>AT&amp;T &lt;wins&gt;</title>
                <link rel="enclosure" href="/a.mp3"/>
                <link rel="alternate" type="application/json" href="/a.json"/>
                <link rel="alternate" type="text/html" href="/a"/>
                <published>2026-11-24T10:00:00Z</published>
                <updated>2026-11-24T11:30:00.5+01:00</updated>
                <summary>Less &lt; more</summary>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hi <b>all</b></p></div></content>
                <author><name>Ann Lee</name><email>a@news.example</email></author>
                <author><name>Bo Chen</name></author>
              </entry>
              <entry>
                <id>http://news.example/b</id>
                <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Two <i>words</i></div></title>
                <updated>2026-11-24</updated>
                <content type="html">&lt;p&gt;Hi&lt;/p&gt;</content>
                <source><title>Elsewhere</title><id>x</id></source>
              </entry>
            </feed>
            """);

    assertThat(feed.kind()).isEqualTo(Kind.ATOM);
    assertThat(feed.title()).isEqualTo("Talks & Treaties");
    assertThat(feed.site()).isEqualTo("http://news.example/");
    assertThat(feed.language()).isEqualTo("en");
    assertThat(feed.entries())
        .containsExactly(
            new Entry(
                "urn:uuid:1",
                "http://news.example/a",
                "AT&T <wins>",
                new StatedDate("2026-11-24T10:00:00Z", "2026-11-24T10:00:00Z"),
                new StatedDate("2026-11-24T11:30:00.5+01:00", "2026-11-24T11:30:00+01:00"),
                "Less &lt; more",
                "<p>Hi <b>all</b></p>",
                "Ann Lee, Bo Chen"),
            new Entry(
                "http://news.example/b",
                "http://news.example/b",
                "Two words",
                null,
                new StatedDate("2026-11-24", "2026-11-24"),
                null,
                "<p>Hi</p>",
                "The Desk"));
  }

  @Test
  void atom03IsRead() {
    Feed feed =
        Feeds.whole(
            """
            <feed version="0.3" xmlns="http://purl.org/atom/ns#">
              <title>Talks</title>
              <link rel="alternate" type="text/html" href="http://news.example/"/>
              <entry>
                <title mode="escaped" type="text/html">No &lt;b&gt;deal&lt;/b&gt;</title>
                <link rel="alternate" type="text/html" href="http://news.example/a"/>
                <id>tag:news.example,2004:1</id>
                <issued>2004-05-11T12:00</issued>
                <modified>2004-05-11T12:00:30-04:00</modified>
                <content mode="escaped" type="text/html">&lt;p&gt;Hi&lt;/p&gt;</content>
              </entry>
            </feed>
            """);

    Entry entry = feed.entries().get(0);
    assertThat(entry.title()).isEqualTo("No deal");
    assertThat(entry.url()).isEqualTo("http://news.example/a");
    assertThat(entry.published()).isEqualTo(new StatedDate("2004-05-11T12:00", "2004-05-11T12:00"));
    assertThat(entry.updated())
        .isEqualTo(new StatedDate("2004-05-11T12:00:30-04:00", "2004-05-11T12:00:30-04:00"));
    assertThat(entry.content()).isEqualTo("<p>Hi</p>");
  }

  @Test
  void anyPrefixDoes() {
    Feed feed =
        Feeds.whole(
            """
            <a:feed xmlns:a="http://www.w3.org/2005/Atom">
              <a:entry><a:id>1</a:id><a:title>One</a:title><a:link href="/one"/></a:entry>
            </a:feed>
            """);

    assertThat(feed.entries()).extracting(Entry::title).containsExactly("One");
    assertThat(feed.entries()).extracting(Entry::url).containsExactly("http://news.example/one");
  }

  @Test
  void aForgottenNamespaceIsForgiven() {
    Feed feed =
        Feeds.whole("<feed><title>T</title><entry><id>1</id><title>One</title></entry></feed>");

    assertThat(feed.title()).isEqualTo("T");
    assertThat(feed.entries()).extracting(Entry::title).containsExactly("One");
  }

  @Test
  void contentElsewhereIsTheLink() {
    Feed feed =
        Feeds.whole(
            """
            <feed xmlns="http://www.w3.org/2005/Atom">
              <entry><id>1</id><content type="text/html" src="/a"/></entry>
            </feed>
            """);

    assertThat(feed.entries()).extracting(Entry::url).containsExactly("http://news.example/a");
    assertThat(feed.entries().get(0).content()).isNull();
  }
}
