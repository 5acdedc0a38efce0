package dev.parley.record.store;

import org.jspecify.annotations.Nullable;

/**
 * An entry as it was sorted to an issue of a dossier.
 *
 * @param entry the entry's id
 * @param issue the issue's id; null if it is unsorted
 * @param score how sure that is, 0 to 1
 */
public record Sorted(String entry, @Nullable String issue, double score) {}
