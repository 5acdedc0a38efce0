package dev.parley.model;

import java.util.List;

/**
 * What one article says, each entry tied to its words.
 *
 * @param article the article read
 * @param statements in the order of the text
 */
public record Reading(Article article, List<Statement> statements) {

  /** Keeps its own copies of the lists. */
  public Reading {
    statements = List.copyOf(statements);
  }
}
