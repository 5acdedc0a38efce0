package dev.parley.model;

import java.util.List;

/**
 * What one article says, each entry tied to its words.
 *
 * @param article the article read
 * @param statements in the order of the text
 * @param events what is told to have been done, in the order of the text; events that are
 *     statements themselves are not among them
 * @param meetings held and to come, in the order of the text
 * @param documents treaties, drafts and letters the text talks about, in the order of the text
 */
public record Reading(
    Article article,
    List<Statement> statements,
    List<Event> events,
    List<Meeting> meetings,
    List<Document> documents) {

  /** Keeps its own copies of the lists. */
  public Reading {
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    meetings = List.copyOf(meetings);
    documents = List.copyOf(documents);
  }
}
