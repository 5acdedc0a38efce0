package dev.parley.record.document;

import dev.parley.model.Document;
import dev.parley.record.Told;
import java.util.List;

/**
 * A demand or duty that a document is said to hold.
 *
 * @param words in the words of the mention that was reported first
 * @param mentions those that tell of it, in the order in which they were reported
 */
public record Provision(String words, List<Told<Document>> mentions) {

  /** Keeps its own copy of the mentions. */
  public Provision {
    mentions = List.copyOf(mentions);
  }
}
