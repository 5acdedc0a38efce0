package dev.parley.record.store;

import dev.parley.record.store.RecordException.Reason;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Brings a record's tables to the version that this Parley knows. */
final class Migrations {

  /** The newest version there is a migration to. */
  static final int LATEST = 9;

  /** Where Flyway notes what was migrated. */
  static final String HISTORY = "flyway_schema_history";

  private static final String FOLDER = "classpath:dev/parley/record/store/";
  private static final int ATTEMPTS = 5;
  private static final long PAUSE_MILLIS = 200;

  private final Location location;
  private final Dialect dialect;
  private final Jdbi jdbi;

  Migrations(Location location, Dialect dialect, Jdbi jdbi) {
    this.location = location;
    this.dialect = dialect;
    this.jdbi = jdbi;
  }

  /**
   * Migrates where that is needed. Another process that opens the same new record may be quicker;
   * then its tables are taken.
   *
   * @throws RecordException if a newer Parley wrote the record, or it may not be changed
   */
  synchronized void run(DataSource source) {
    for (int attempt = 1; ; attempt++) {
      int version = version();
      if (version == LATEST) {
        return;
      }
      if (location.readOnly()) {
        throw new RecordException(Reason.READ_ONLY, tooOld(version));
      }
      try {
        migrate(source);
        return;
      } catch (FlywayException e) {
        if (attempt == ATTEMPTS) {
          throw new RecordException(
              Reason.OTHER, location + ": its tables cannot be made: " + e.getMessage(), e);
        }
        pause(attempt);
      }
    }
  }

  private String tooOld(int version) {
    return location
        + (version == 0
            ? ": is empty, and may only be read"
            : ": has version "
                + version
                + ", this Parley needs "
                + LATEST
                + ", and it may only be read");
  }

  private int version() {
    int version = jdbi.withHandle(this::versionIn);
    if (version > LATEST) {
      throw new RecordException(
          Reason.NEWER,
          location
              + ": has version "
              + version
              + ", written by a newer Parley; this one knows versions up to "
              + LATEST);
    }
    return version;
  }

  private int versionIn(Handle handle) {
    if (!dialect.hasTable(handle, HISTORY)) {
      if (dialect.hasTables(handle)) {
        throw new RecordException(
            Reason.CORRUPT, location + ": is no record, but another program's database");
      }
      return 0;
    }
    Optional<String> version =
        handle
            .createQuery(
                "SELECT version FROM "
                    + HISTORY
                    + " WHERE version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1")
            .mapTo(String.class)
            .findOne();
    return version.map(Integer::parseInt).orElse(0);
  }

  private void migrate(DataSource source) {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(source)
        .locations(FOLDER + "common", FOLDER + dialect.folder())
        .placeholders(dialect.placeholders())
        .loggers("slf4j")
        .table(HISTORY)
        .load()
        .migrate();
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(PAUSE_MILLIS * attempt);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RecordException(Reason.OTHER, "interrupted while opening the record", e);
    }
  }
}
