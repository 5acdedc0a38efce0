package dev.parley.desk;

import dev.parley.record.store.Record;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a desk is set up.
 *
 * @param record the record: a file, or {@code jdbc:postgresql://...}
 * @param dossier the dossier's file; null if there is none
 * @param host the address to listen at
 * @param port the port to listen at; 0 for any that is free
 * @param readOnly whether the record is only looked at
 */
public record DeskOptions(
    String record, @Nullable Path dossier, String host, int port, boolean readOnly) {

  /** Where a desk listens unless somebody says otherwise: at this machine alone. */
  public static final String LOOPBACK = "127.0.0.1";

  /** The port unless somebody says otherwise. */
  public static final int PORT = 7070;

  /** Refuses a port that cannot be. */
  public DeskOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("not a port: " + port);
    }
  }

  /** Returns the options of a desk for this machine alone, at any free port. */
  public static DeskOptions of(String record) {
    return new DeskOptions(record, null, LOOPBACK, 0, false);
  }

  /** Returns the options with a dossier. */
  public DeskOptions withDossier(@Nullable Path file) {
    return new DeskOptions(record, file, host, port, readOnly);
  }

  /** Returns the options with another address and port. */
  public DeskOptions at(String otherHost, int otherPort) {
    return new DeskOptions(record, dossier, otherHost, otherPort, readOnly);
  }

  /** Returns the options of a desk at the usual port over the usual record. */
  public static DeskOptions usual() {
    return new DeskOptions(Record.DEFAULT, null, LOOPBACK, PORT, false);
  }
}
