package dev.parley.intake.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Reads the feeds of tests as if fetched from one place. */
final class Feeds {

  static final String URL = "http://news.example/feeds/talks.xml";

  private Feeds() {}

  static Feed read(byte[] bytes) {
    FeedResult result = FeedReader.read(bytes, URL, null);
    assertThat(result).isInstanceOf(Feed.class);
    return (Feed) result;
  }

  static Feed read(String text) {
    return read(text.getBytes(UTF_8));
  }

  static Feed whole(String text) {
    Feed feed = read(text);
    assertThat(feed.flaws()).isEmpty();
    return feed;
  }

  static String rss(String inside) {
    return "<?xml version=\"1.0\"?>\n<rss version=\"2.0\">\n<channel>\n"
        + inside
        + "</channel></rss>";
  }
}
