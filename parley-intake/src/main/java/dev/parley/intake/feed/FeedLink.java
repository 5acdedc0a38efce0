package dev.parley.intake.feed;

import org.jspecify.annotations.Nullable;

/**
 * A feed that a page names.
 *
 * @param url where it is
 * @param title what the page calls it
 * @param type the media type that the page gives, in lower case
 */
public record FeedLink(String url, @Nullable String title, String type) {}
