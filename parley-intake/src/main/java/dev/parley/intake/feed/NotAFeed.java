package dev.parley.intake.feed;

/**
 * Bytes that are no feed.
 *
 * @param reason in plain words
 */
public record NotAFeed(String reason) implements FeedResult {}
