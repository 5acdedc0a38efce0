package dev.parley.record.dossier;

import java.util.List;

/**
 * A question that the parties negotiate.
 *
 * @param id what it is called in searches, addresses and the record
 * @param title a headline for it
 * @param description what belongs to it, in a sentence or two; empty if not told
 * @param phrases what people say when they speak of it; a statement with one of them belongs to it
 */
public record Issue(String id, String title, String description, List<String> phrases) {

  /** Keeps its own copy of the phrases. */
  public Issue {
    phrases = List.copyOf(phrases);
  }
}
