package dev.parley.cli;

import dev.parley.model.Reading;
import java.io.Closeable;
import java.io.IOException;

/** Where readings go, one after the other. */
sealed interface Output extends Closeable permits TextOutput, JsonOutput {

  /**
   * Writes one reading and flushes it, so that whoever waits for it need not wait for the next.
   *
   * @throws IOException if the stream does not take it
   */
  void write(Found.Loaded from, Reading reading) throws IOException;

  /** Writes what has to follow the last reading; does not close the stream. */
  @Override
  void close() throws IOException;
}
