package dev.parley.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeedDiscoveryTest {

  @Test
  void feedsThatAPageNamesAreFound() {
    String page =
        """
        <html><head><base href="/site/">
        <link rel="alternate" type="application/rss+xml" title="Talks" href="rss">
        <LINK REL="Alternate Home" TYPE="application/atom+xml; charset=utf-8" HREF="/atom">
        <link rel="alternate" type="application/feed+json" href="https://other.example/feed.json">
        <link rel="alternate" type="application/rss+xml" href="rss">
        <link rel="alternate" type="text/html" hreflang="de" href="/de">
        <link rel="alternate" type="application/rss+xml" href="javascript:x">
        <link rel="stylesheet" href="/x.css">
        </head></html>
        """;

    assertThat(FeedDiscovery.named(page, "http://news.example/a/b"))
        .containsExactly(
            new FeedLink("http://news.example/site/rss", "Talks", "application/rss+xml"),
            new FeedLink("http://news.example/atom", null, "application/atom+xml"),
            new FeedLink("https://other.example/feed.json", null, "application/feed+json"));
  }

  @Test
  void thereAreUsualPlacesToTry() {
    assertThat(FeedDiscovery.usualPlaces("http://news.example/a/b?c"))
        .contains("http://news.example/feed", "http://news.example/sitemap-news.xml");
    assertThat(FeedDiscovery.usualPlaces("not a url")).isEmpty();
  }
}
