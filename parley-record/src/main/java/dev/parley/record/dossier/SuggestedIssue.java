package dev.parley.record.dossier;

import java.util.List;

/**
 * An issue that the dossier might lack: unsorted statements that are alike.
 *
 * @param label the words that set them apart, the most telling first, joined with ", "
 * @param statements the ids of the statements, the most typical first
 */
public record SuggestedIssue(String label, List<String> statements) {

  /** Keeps its own copy of the ids. */
  public SuggestedIssue {
    statements = List.copyOf(statements);
  }
}
