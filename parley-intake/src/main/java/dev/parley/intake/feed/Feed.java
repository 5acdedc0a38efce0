package dev.parley.intake.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as far as it can be read.
 *
 * @param kind what it is written in
 * @param title the feed's name as plain text
 * @param url where it was fetched from, as given to the reader
 * @param site the page it belongs to
 * @param language the language it says it is in, as it says it ({@code en-GB})
 * @param entries in the order of the feed
 * @param flaws what is wrong with it, first one first; empty where it is whole
 */
public record Feed(
    Kind kind,
    @Nullable String title,
    @Nullable String url,
    @Nullable String site,
    @Nullable String language,
    List<Entry> entries,
    List<Flaw> flaws)
    implements FeedResult {

  /** What a feed is written in. */
  public enum Kind {
    /** RSS 0.90 to 2.0, RSS 1.0 among them. */
    RSS,
    /** Atom 1.0 (RFC 4287) or 0.3. */
    ATOM,
    /** JSON Feed 1.0 or 1.1. */
    JSON_FEED,
    /** A sitemap, with or without the news extension. */
    SITEMAP,
    /** A list of sitemaps: each entry is one, to be fetched in turn. */
    SITEMAP_INDEX
  }

  /** Makes the lists unchangeable. */
  public Feed {
    entries = List.copyOf(entries);
    flaws = List.copyOf(flaws);
  }
}
