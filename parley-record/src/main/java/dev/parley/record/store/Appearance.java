package dev.parley.record.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a text appeared.
 *
 * @param article the id of the text
 * @param url where; null if unknown
 * @param version 1 for the first text kept for the URL, 2 for the next
 * @param outlet who published it
 * @param title under which headline
 * @param published when, as an ISO 8601 value; null if unknown
 * @param feed the feed that pointed there; null if none did
 * @param added when the record took it in
 */
public record Appearance(
    String article,
    @Nullable String url,
    int version,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String published,
    @Nullable String feed,
    Instant added) {}
