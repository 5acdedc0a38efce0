package dev.parley.cli;

import dev.parley.record.store.Record;
import picocli.CommandLine.Option;

/** Which record is asked, or corrected. */
final class RecordOption {

  @Option(
      names = "--record",
      paramLabel = "RECORD",
      description =
          "The record: a file, or jdbc:postgresql://... Without this, " + Record.DEFAULT + ".")
  private String record = Record.DEFAULT;

  /**
   * Opens the record to read it.
   *
   * @throws dev.parley.record.store.RecordException if it cannot be opened
   */
  Record openToRead() {
    return Record.openToRead(record);
  }

  /** Opens the record to write to it, as {@link RecordOptions#openThere(String)} does. */
  Record openThere() {
    return RecordOptions.openThere(record);
  }
}
