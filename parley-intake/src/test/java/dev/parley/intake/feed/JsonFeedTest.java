package dev.parley.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.intake.feed.Feed.Kind;
import dev.parley.model.StatedDate;
import org.junit.jupiter.api.Test;

class JsonFeedTest {

  private static final String TWO =
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Talks", "language": "en",
       "home_page_url": "/", "_ext": {"items": [{"id": "no"}]},
       "authors": [{"name": "The Desk", "url": "x", "_more": {"name": "y"}}],
       "items": [
        {"id": 7, "url": "a", "title": "No deal", "content_text": "a < b", "summary": "short",
         "date_published": "2026-11-24T10:00:00Z", "date_modified": "2026-11-25",
         "authors": [{"name": "Ann Lee"}, {"name": "Bo Chen"}], "tags": ["x", ["y"]]},
        {"id": "http://news.example/b", "title": null, "content_html": "<p>Hi</p>",
         "author": {"name": "Cy"}},
        "not an item",
        {"external_url": "http://other.example/c"}
       ]}
      """;

  @Test
  void itIsRead() {
    Feed feed = Feeds.whole(TWO);

    assertThat(feed.kind()).isEqualTo(Kind.JSON_FEED);
    assertThat(feed.title()).isEqualTo("Talks");
    assertThat(feed.site()).isEqualTo("http://news.example/");
    assertThat(feed.entries()).hasSize(3);
    assertThat(feed.entries().get(0))
        .isEqualTo(
            new Entry(
                "7",
                "http://news.example/feeds/a",
                "No deal",
                new StatedDate("2026-11-24T10:00:00Z", "2026-11-24T10:00:00Z"),
                new StatedDate("2026-11-25", "2026-11-25"),
                "short",
                "a &lt; b",
                "Ann Lee, Bo Chen"));
    assertThat(feed.entries().get(1).content()).isEqualTo("<p>Hi</p>");
    assertThat(feed.entries().get(1).author()).isEqualTo("Cy");
    assertThat(feed.entries().get(2).id()).isEqualTo("http://other.example/c");
    assertThat(feed.entries().get(2).author()).contains("The Desk");
  }

  @Test
  void entriesBeforeABreakAreKept() {
    Feed cut = Feeds.read(TWO.substring(0, TWO.indexOf("content_html")));
    Feed wrong = Feeds.read(TWO.replace("\"not an item\",", "\"not an item\" oops"));

    assertThat(cut.entries()).extracting(Entry::id).containsExactly("7");
    assertThat(cut.flaws()).containsExactly(new Flaw(8, "ends in the middle"));
    assertThat(wrong.entries()).extracting(Entry::id).containsExactly("7", "http://news.example/b");
    assertThat(wrong.flaws()).hasSize(1);
    assertThat(wrong.flaws().get(0).line()).isEqualTo(10);
    assertThat(wrong.flaws().get(0).what()).startsWith("not well-formed JSON: ");
  }

  @Test
  void otherJsonIsNoFeed() {
    assertThat(FeedReader.read("{\"a\": [1, 2]}".getBytes(), null, null))
        .isEqualTo(new NotAFeed("JSON, but no JSON Feed"));
    assertThat(FeedReader.read("[".repeat(100_000).getBytes(), null, null))
        .isInstanceOf(NotAFeed.class);
    assertThat(FeedReader.read("{\"a\":".repeat(100_000).getBytes(), null, null))
        .isInstanceOf(NotAFeed.class);
  }
}
