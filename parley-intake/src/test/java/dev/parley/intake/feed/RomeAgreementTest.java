package dev.parley.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On feeds that are whole, a library made for feeds reads the same, precision and bases aside. */
class RomeAgreementTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
        <title>Talks &amp; Treaties</title><link>http://news.example/</link><description>d</description>
        <item><title>No deal &#8211; yet</title><link>http://news.example/1</link>
          <guid isPermaLink="false">n1</guid><pubDate>Tue, 24 Nov 2026 10:00:00 GMT</pubDate>
          <dc:creator>Ann Lee</dc:creator><description>&lt;p&gt;Hi&lt;/p&gt;</description></item>
        <item><title>A deal</title><link>http://news.example/2</link>
          <guid>http://news.example/2</guid><pubDate>Tue, 24 Nov 2026 10:00:00 -0500</pubDate>
          <dc:creator>Bo</dc:creator><description><![CDATA[<p>Hi & bye</p>]]></description></item>
        </channel></rss>
        """,
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
            xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <channel rdf:about="http://news.example/"><title>Talks</title>
            <link>http://news.example/</link><description>d</description></channel>
          <item rdf:about="http://news.example/1"><title>One</title>
            <link>http://news.example/1</link><dc:creator>Ann</dc:creator>
            <dc:date>2026-11-24T10:00:00+01:00</dc:date><description>Hi</description></item>
        </rdf:RDF>
        """,
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Talks</title><id>f</id>
          <updated>2026-11-24T10:00:00Z</updated><link href="http://news.example/"/>
          <entry><id>urn:1</id><title type="html">No &lt;b&gt;deal&lt;/b&gt;</title>
            <link href="http://news.example/1"/><published>2026-11-24T10:00:00Z</published>
            <updated>2026-11-24T11:00:00Z</updated><author><name>Ann Lee</name></author>
            <summary type="html">&lt;p&gt;Hi&lt;/p&gt;</summary></entry>
          <entry><id>urn:2</id><title>Two</title>
            <link rel="alternate" href="http://other.example/2"/><published>2026-11-24T10:00:00.5-08:00</published>
            <updated>2026-11-24T11:00:00Z</updated><author><name>Bo</name></author>
            <summary type="html">x</summary></entry>
        </feed>
        """,
      })
  void weAgree(String text) throws FeedException {
    SyndFeed theirs = new SyndFeedInput().build(new StringReader(text));
    Feed ours = Feeds.whole(text);

    assertThat(ours.title()).isEqualTo(theirs.getTitle());
    assertThat(ours.site()).isEqualTo(theirs.getLink());
    assertThat(ours.entries()).hasSameSizeAs(theirs.getEntries());
    for (int i = 0; i < ours.entries().size(); i++) {
      Entry our = ours.entries().get(i);
      SyndEntry their = theirs.getEntries().get(i);
      assertThat(our.id()).isEqualTo(their.getUri());
      assertThat(our.url()).isEqualTo(their.getLink());
      assertThat(our.title()).isEqualTo(XmlText.plain(their.getTitle()));
      assertThat(our.summary()).isEqualTo(their.getDescription().getValue());
      assertThat(our.author()).isEqualTo(their.getAuthor());
      assertThat(our.published()).isNotNull();
      assertThat(OffsetDateTime.parse(String.valueOf(our.published().value())).toInstant())
          .isEqualTo(their.getPublishedDate().toInstant().truncatedTo(ChronoUnit.SECONDS));
    }
  }
}
