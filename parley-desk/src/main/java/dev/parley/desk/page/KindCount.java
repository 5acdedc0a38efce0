package dev.parley.desk.page;

/**
 * How many of a kind there are, to choose it.
 *
 * @param word what it is called
 * @param count how many
 * @param chosen whether it is chosen
 */
public record KindCount(String word, long count, boolean chosen) {}
