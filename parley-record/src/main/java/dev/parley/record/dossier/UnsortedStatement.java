package dev.parley.record.dossier;

/**
 * A statement that belongs to no issue of the dossier.
 *
 * @param id its id
 * @param words what was said
 */
public record UnsortedStatement(String id, String words) {}
