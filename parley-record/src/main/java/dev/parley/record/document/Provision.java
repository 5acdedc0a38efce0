package dev.parley.record.document;

import dev.parley.model.Document;
import dev.parley.record.Entry;
import dev.parley.record.Told;
import dev.parley.record.answer.Evidence;
import java.util.ArrayList;
import java.util.List;

/**
 * A demand or duty that a document is said to hold.
 *
 * @param words in the words of the mention that was reported first, else of the first statement
 * @param mentions those that tell of it, in the order in which they were reported
 * @param statements those in which the document itself says so, in the order of the record
 */
public record Provision(String words, List<Told<Document>> mentions, List<Entry> statements) {

  /** Keeps its own copies of the lists. */
  public Provision {
    mentions = List.copyOf(mentions);
    statements = List.copyOf(statements);
  }

  /** Returns what tells of it: the first mention, and every statement. */
  List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    mentions.stream()
        .limit(1)
        .forEach(told -> evidence.add(Evidence.of(List.of(), told.article(), null, words)));
    evidence.addAll(Evidence.of(statements));
    return evidence;
  }
}
