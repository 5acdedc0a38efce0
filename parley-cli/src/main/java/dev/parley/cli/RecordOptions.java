package dev.parley.cli;

import dev.parley.desk.adding.IssueSorting;
import dev.parley.record.copy.Likeness;
import dev.parley.record.copy.Syndication;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.MalformedDossierException;
import dev.parley.record.store.Record;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which record is written, and to which dossier's issues its statements are sorted. */
final class RecordOptions {

  @Option(
      names = "--record",
      paramLabel = "RECORD",
      description =
          "The record: a file, or jdbc:postgresql://... Without this, "
              + Record.DEFAULT
              + ". It is made if it is not there.")
  private String record = Record.DEFAULT;

  @Option(
      names = "--dossier",
      paramLabel = "FILE",
      description = "The dossier to whose issues statements are sorted. Without one they are not.")
  private @Nullable Path dossier;

  /**
   * Opens the record to write to it.
   *
   * @throws dev.parley.record.store.RecordException if it cannot be opened
   * @throws IllegalStateException if it may only be read
   */
  Record open() {
    return open(record);
  }

  /** Opens the record to write to it, as {@link #open()} does, and refuses to make one. */
  Record openThere() {
    return openThere(record);
  }

  /** Opens a record to write to it, as {@link #open()} does, and refuses to make one. */
  static Record openThere(String where) {
    if (!where.startsWith("jdbc:") && !Files.exists(Path.of(where))) {
      throw new IllegalStateException(where + ": there is no such record");
    }
    return open(where);
  }

  private static Record open(String where) {
    Record opened = Record.open(where, new Syndication(Likeness.USUAL), Clock.systemUTC());
    if (opened.isReadOnly()) {
      opened.close();
      throw new IllegalStateException(opened + ": it may only be read");
    }
    return opened;
  }

  /**
   * Returns what sorts statements; null without a dossier.
   *
   * @throws MalformedDossierException if the dossier is none
   * @throws IllegalStateException if it cannot be read
   */
  @Nullable IssueSorting sorting() throws MalformedDossierException {
    return dossier == null ? null : new IssueSorting(read(dossier));
  }

  /** Reads a dossier; throws as {@link #sorting} does. */
  static Dossier read(Path dossier) throws MalformedDossierException {
    try {
      return Dossier.read(dossier);
    } catch (IOException e) {
      throw new IllegalStateException(dossier + ": " + Failure.reason(e), e);
    }
  }
}
