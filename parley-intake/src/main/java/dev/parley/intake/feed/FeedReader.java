package dev.parley.intake.feed;

import org.jspecify.annotations.Nullable;

/**
 * Reads RSS 0.90 to 2.0, Atom 1.0 and 0.3, JSON Feed, sitemaps with or without news, and lists of
 * sitemaps; also when they are broken, as far as they go, and also when they are compressed files.
 *
 * <p>Time and memory are bounded: a feed is read to 16 MB and a million tags, entities are not
 * expanded, and nothing is fetched.
 */
public final class FeedReader {

  private FeedReader() {}

  /**
   * Reads a feed. Never throws.
   *
   * @param bytes as fetched
   * @param url where they came from, against which links are resolved; null where that is not known
   * @param charset as the Content-Type header declares it; null where it does not
   */
  public static FeedResult read(byte[] bytes, @Nullable String url, @Nullable String charset) {
    FeedText decoded = FeedText.of(bytes, charset);
    String start = decoded.text().stripLeading();
    if (start.isEmpty()) {
      return new NotAFeed("empty");
    }
    return start.startsWith("{") ? JsonFeed.read(decoded, url) : XmlFeedReader.read(decoded, url);
  }
}
