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
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sorts what comes in to the issues of the dossier. The embedding model is loaded when the first
 * statement comes. One thread at a time.
 */
final class IssueSorting implements AutoCloseable {

  private final @Nullable Dossier dossier;
  private @Nullable Embedder embedder;
  private @Nullable Sorter sorter;

  /** Sorts to a dossier's issues; without a dossier all stays unsorted. */
  IssueSorting(@Nullable Dossier dossier) {
    this.dossier = dossier;
  }

  /** Sorts the statements of one article; what a person moved stays where it is. */
  void sort(Record record, String article) {
    if (dossier == null || dossier.issues().isEmpty()) {
      return;
    }
    List<Sorted> sorted;
    try (Stream<Entry> entries = record.entries(new Filter.Equal(Field.ARTICLE, article))) {
      sorted = entries.map(entry -> sorted(entry, dossier)).toList();
    }
    record.sort(sorted);
  }

  private Sorted sorted(Entry entry, Dossier known) {
    if (sorter == null) {
      Embedder opened = Embedder.open();
      embedder = opened;
      sorter = Sorter.of(known, opened::embed);
    }
    Sorting sorting = sorter.sort(Consequence.of(entry), entry.words().cue());
    String issue = sorting.isSorted() ? sorting.issue() : null;
    return new Sorted(entry.statement().id(), issue, sorting.score());
  }

  @Override
  public void close() {
    if (embedder != null) {
      embedder.close();
    }
  }
}
