package dev.parley.exchange.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A file that takes rows.
 *
 * @param <R> the rows
 */
public interface RowWriter<R extends Record> extends Closeable {

  /** Takes a row. */
  void write(R row) throws IOException;

  /** Makes such files. */
  interface Maker {

    /**
     * Begins a file.
     *
     * @param <R> the rows
     * @param row the rows' record
     * @param folder where
     * @param name the file's name, without what tells its format
     */
    <R extends Record> RowWriter<R> make(Class<R> row, Path folder, String name) throws IOException;
  }
}
