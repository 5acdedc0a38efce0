package dev.parley.intake.feed;

/** What came of reading bytes as a feed. */
public sealed interface FeedResult permits Feed, NotAFeed {}
