package dev.parley.record.store;

import java.util.List;

/**
 * What became of an article's entries when a newer reader read it again.
 *
 * @param article the article's id
 * @param kept entries that the newer reader reads the same
 * @param changed entries that rest on the same words, with other fields
 * @param added entries that are new
 * @param gone entries that the newer reader does not find, no correction lying over them
 * @param orphans ids of entries that the newer reader does not find although a correction lies over
 *     them
 */
public record Reread(
    String article, int kept, int changed, int added, int gone, List<String> orphans) {

  /** Keeps its own copy. */
  public Reread {
    orphans = List.copyOf(orphans);
  }
}
