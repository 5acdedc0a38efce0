package dev.parley.desk;

import dev.parley.desk.web.Journal;
import dev.parley.intake.fetch.FetchPolicy;
import dev.parley.record.store.Record;
import java.net.InetAddress;
import java.net.UnknownHostException;
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
 * @param accounts the file of who may log in; null if nobody needs to
 * @param version Parley's, as the record is to name the reader
 * @param fetching how pages are fetched that somebody adds
 * @param journal where the desk says what it does
 */
public record DeskOptions(
    String record,
    @Nullable Path dossier,
    String host,
    int port,
    boolean readOnly,
    @Nullable Path accounts,
    String version,
    FetchPolicy fetching,
    Journal journal) {

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

  /** Returns the options of a desk for this machine alone, at any free port, that says nothing. */
  public static DeskOptions of(String record) {
    return new DeskOptions(
        record,
        null,
        LOOPBACK,
        0,
        false,
        null,
        "unknown",
        FetchPolicy.of("Parley"),
        Journal.SILENT);
  }

  /** Returns the options of a desk at the usual port over the usual record. */
  public static DeskOptions usual() {
    return of(Record.DEFAULT).at(LOOPBACK, PORT);
  }

  /** Returns the options with a dossier. */
  public DeskOptions withDossier(@Nullable Path file) {
    return new DeskOptions(
        record, file, host, port, readOnly, accounts, version, fetching, journal);
  }

  /** Returns the options with another address and port. */
  public DeskOptions at(String otherHost, int otherPort) {
    return new DeskOptions(
        record, dossier, otherHost, otherPort, readOnly, accounts, version, fetching, journal);
  }

  /** Returns the options of a desk that only looks at the record. */
  public DeskOptions readOnly(boolean only) {
    return new DeskOptions(record, dossier, host, port, only, accounts, version, fetching, journal);
  }

  /** Returns the options with a file of who may log in. */
  public DeskOptions withAccounts(@Nullable Path file) {
    return new DeskOptions(record, dossier, host, port, readOnly, file, version, fetching, journal);
  }

  /** Returns the options with Parley's version, and how it fetches pages. */
  public DeskOptions as(String ofParley, FetchPolicy policy) {
    return new DeskOptions(
        record, dossier, host, port, readOnly, accounts, ofParley, policy, journal);
  }

  /** Returns the options of a desk that says what it does. */
  public DeskOptions saying(Journal to) {
    return new DeskOptions(record, dossier, host, port, readOnly, accounts, version, fetching, to);
  }

  /**
   * Tells whether only this machine can reach the desk.
   *
   * @throws IllegalArgumentException if there is no such host
   */
  public boolean isLoopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("no such host: " + host, e);
    }
  }
}
