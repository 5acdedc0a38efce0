package dev.parley.exchange.annotation;

import dev.parley.record.Entry;
import dev.parley.record.correction.MadeCorrection;
import dev.parley.record.store.Record;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who an entry is owed to.
 *
 * @param reader the version of the reader that wrote it; null if a person added it
 * @param people who added or corrected it, each once
 */
public record Origin(@Nullable String reader, List<String> people) {

  /** Keeps its own copy. */
  public Origin {
    people = List.copyOf(people);
  }

  /** Returns what a record knows of an entry. */
  public static Origin of(Entry entry, Record record) {
    String id = entry.statement().id();
    List<MadeCorrection> corrections = entry.corrected() ? record.corrections(id) : List.of();
    return new Origin(
        record.readerOf(id).orElse(null),
        corrections.stream()
            .filter(MadeCorrection::holds)
            .map(MadeCorrection::by)
            .distinct()
            .toList());
  }
}
