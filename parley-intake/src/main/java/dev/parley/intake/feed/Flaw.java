package dev.parley.intake.feed;

/**
 * Something wrong with a feed.
 *
 * @param line where, counted from 1
 * @param what in plain words
 */
public record Flaw(int line, String what) {}
