package dev.parley.exchange;

import dev.parley.model.Reading;
import dev.parley.record.Entry;
import dev.parley.record.RecordedArticle;
import java.util.List;

/**
 * An article that is exported, with what is exported of it.
 *
 * @param recorded the article in the record
 * @param reading the article with its text; of its statements only those that were asked for, and
 *     its events and meetings name no others
 * @param entries the same statements as the record's entries, in the same order
 */
public record SelectedArticle(RecordedArticle recorded, Reading reading, List<Entry> entries) {

  /** Keeps its own copy of the entries. */
  public SelectedArticle {
    entries = List.copyOf(entries);
  }
}
