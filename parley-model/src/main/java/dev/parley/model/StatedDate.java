package dev.parley.model;

import org.jspecify.annotations.Nullable;

/**
 * A date as an article states it, with the precision it has there.
 *
 * @param words the words it was given in ("23 Dec, 2021 17:34", "Updated 3 years ago")
 * @param value its ISO 8601 value, as precise as the words ({@code 2021}, {@code 2021-12}, {@code
 *     2021-12-23}, {@code 2021-12-23T17:34}); null where the words cannot be resolved
 */
public record StatedDate(String words, @Nullable String value) {}
