package dev.parley.exchange;

import java.io.IOException;
import java.nio.file.Path;

/** Writes what was selected from a record in one format. */
@FunctionalInterface
public interface Exporter {

  /**
   * Writes the export.
   *
   * @param selection what is written
   * @param to a file that is not there yet, or for a format of several files an empty folder;
   *     {@link Export} moves it to where it was asked for
   * @throws IOException if it cannot be written
   * @throws dev.parley.record.store.RecordException if the record fails
   */
  void write(Selection selection, Path to) throws IOException;
}
