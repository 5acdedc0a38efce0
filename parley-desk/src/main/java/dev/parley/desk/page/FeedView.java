package dev.parley.desk.page;

/**
 * A feed as a page shows it.
 *
 * @param url the feed's
 * @param title its own, else its address
 * @param asked when it was last asked, in words
 * @param next when it is asked next, in words
 * @param errors how often in a row it could not be fetched
 * @param error why not; empty if it could
 */
public record FeedView(
    String url, String title, String asked, String next, int errors, String error) {}
