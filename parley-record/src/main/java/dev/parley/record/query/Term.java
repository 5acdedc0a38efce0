package dev.parley.record.query;

/**
 * A word, phrase or value as it was typed, escapes undone.
 *
 * @param value what stands there
 * @param prefix whether a star follows it
 * @param quoted whether it stood in quotation marks
 * @param start the UTF-16 index of its first character in the query
 */
record Term(String value, boolean prefix, boolean quoted, int start) {}
