package dev.parley.intake.feed;

import dev.parley.model.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed.
 *
 * @param id what the feed calls it; where it does not, its URL, else the SHA-256 of its text
 * @param url the page it tells of, resolved against {@code xml:base} and the feed's URL; null where
 *     it gives none, or one that cannot be resolved
 * @param title as plain text
 * @param published when the page was published
 * @param updated when it was last changed
 * @param summary a part of the page or words about it, as HTML
 * @param content the whole page as the feed carries it, as HTML
 * @param author who wrote it, as stated; several joined by commas
 */
public record Entry(
    String id,
    @Nullable String url,
    @Nullable String title,
    @Nullable StatedDate published,
    @Nullable StatedDate updated,
    @Nullable String summary,
    @Nullable String content,
    @Nullable String author) {}
