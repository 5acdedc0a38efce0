package dev.parley.desk.adding;

import dev.parley.reading.embedding.Embedder;
import dev.parley.record.Entry;
import dev.parley.record.condition.Consequence;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.Sorter;
import dev.parley.record.dossier.Sorting;
import dev.parley.record.store.Field;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Record;
import dev.parley.record.store.Sorted;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sorts a record's entries to the issues of a dossier, by phrases and by likeness of meaning; what
 * hangs on a condition by what follows from it. An entry that comes near none stays unsorted; what
 * a person moved stays where it is. The embedding model is loaded when the first entry comes. One
 * thread at a time.
 */
public final class IssueSorting implements AutoCloseable {

  /** How many entries are sorted in one transaction. */
  private static final int BATCH = 200;

  private final Dossier dossier;
  private @Nullable Embedder embedder;
  private @Nullable Sorter sorter;

  /** Sorts to a dossier's issues. */
  public IssueSorting(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Returns the dossier. */
  public Dossier dossier() {
    return dossier;
  }

  /**
   * Sorts the entries of one article.
   *
   * @param article its id in the record, the SHA-256 of its text
   * @return how many entries it has
   */
  public int sort(Record record, String article) {
    return sort(record, new Filter.Equal(Field.ARTICLE, article));
  }

  /** Sorts all entries, and returns how many there are. */
  public int sortAll(Record record) {
    return sort(record, Filter.ALL);
  }

  private int sort(Record record, Filter wanted) {
    int count = 0;
    List<Sorted> batch = new ArrayList<>();
    try (Stream<Entry> entries = record.entries(wanted)) {
      for (Iterator<Entry> each = entries.iterator(); each.hasNext(); count++) {
        batch.add(sorted(each.next()));
        if (batch.size() == BATCH || !each.hasNext()) {
          record.sort(batch);
          batch.clear();
        }
      }
    }
    return count;
  }

  private Sorted sorted(Entry entry) {
    Sorting sorting = sorter().sort(Consequence.of(entry), entry.words().cue());
    String id = entry.statement().id();
    return new Sorted(id, sorting.isSorted() ? sorting.issue() : null, sorting.score());
  }

  private Sorter sorter() {
    if (sorter == null) {
      embedder = Embedder.open();
      sorter = Sorter.of(dossier, embedder::embed);
    }
    return sorter;
  }

  /** Frees the model, if it was loaded. */
  @Override
  public void close() {
    if (embedder != null) {
      embedder.close();
    }
  }
}
