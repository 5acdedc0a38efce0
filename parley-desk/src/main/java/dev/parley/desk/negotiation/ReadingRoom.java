package dev.parley.desk.negotiation;

import dev.parley.reading.Reader;
import org.jspecify.annotations.Nullable;

/** The one reader of a desk, opened when somebody first adds an article. Thread-safe. */
public final class ReadingRoom implements AutoCloseable {

  private boolean closed;
  private @Nullable Reader reader;

  /**
   * Returns the reader, which takes a second or two to open.
   *
   * @throws IllegalStateException if the room is closed, or the model cannot be loaded
   */
  public synchronized Reader reader() {
    if (closed) {
      throw new IllegalStateException("the desk is closing");
    }
    if (reader == null) {
      reader = Reader.open();
    }
    return reader;
  }

  /** Closes the reader, once what is being read has been read. */
  @Override
  public synchronized void close() {
    closed = true;
    if (reader != null) {
      reader.close();
    }
  }
}
