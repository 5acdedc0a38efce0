package dev.parley.spark;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What could not be read.
 *
 * @param input the file
 * @param place where in the file: {@code line 12}, {@code offset 3049}; null for the whole file
 * @param article the SHA-256 of the article's text, if there is an article
 * @param publishedDay the article's day, if known
 * @param reason why, in words for one line
 */
record FailureRow(
    String input,
    @Nullable String place,
    @Nullable String article,
    @Nullable LocalDate publishedDay,
    String reason) {}
