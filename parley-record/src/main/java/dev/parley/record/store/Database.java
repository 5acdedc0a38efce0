package dev.parley.record.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.parley.record.store.Dialect.Failure;
import dev.parley.record.store.RecordException.Reason;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Transactions on a record, and what their failures mean. */
final class Database implements AutoCloseable {

  private static final int ATTEMPTS = 5;
  private static final int PAUSE_MILLIS = 50;

  private final Location location;
  private final Dialect dialect;
  private final HikariDataSource writing;
  private final HikariDataSource reading;
  private final Jdbi writer;
  private final Jdbi reader;

  private Database(Location location, HikariDataSource writing, HikariDataSource reading) {
    this.location = location;
    this.dialect = location.dialect();
    this.writing = writing;
    this.reading = reading;
    this.writer = Jdbi.create(writing);
    this.reader = Jdbi.create(reading);
  }

  /**
   * Opens a record, and makes it where there is none.
   *
   * @throws RecordException if it cannot be opened
   */
  static Database open(Location location) {
    location.check();
    HikariDataSource writing = pool(location);
    HikariDataSource reading = Pools.reading(location, writing);
    Database database = new Database(location, writing, reading);
    try {
      new Migrations(location, database.dialect, database.writer).run(writing);
      return database;
    } catch (JdbiException e) {
      database.close();
      throw problem(location, e);
    } catch (RecordException e) {
      database.close();
      throw e;
    }
  }

  private static HikariDataSource pool(Location location) {
    try {
      return Pools.writing(location);
    } catch (PoolInitializationException e) {
      throw problem(location, e);
    }
  }

  /** Returns what this kind of database does in its own way. */
  Dialect dialect() {
    return dialect;
  }

  /** Returns where it is. */
  Location location() {
    return location;
  }

  /**
   * Runs queries. Where the server ended sessions that waited in the pool, as it does when it
   * starts again, each of them fails once and is replaced; the queries are tried on the next one.
   */
  <T> T read(Function<Handle, T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return reader.withHandle(work::apply);
      } catch (JdbiException e) {
        if (attempt > Pools.POSTGRES_CONNECTIONS || !isSessionEnded(e)) {
          throw problem(location, e);
        }
      }
    }
  }

  /** Tells whether a session that was there is gone, rather than that none can be had. */
  private boolean isSessionEnded(JdbiException e) {
    SQLException cause = sqlCause(e);
    return cause != null
        && !(cause instanceof SQLTransientConnectionException)
        && dialect.failure(cause).reason() == Reason.LOST;
  }

  /**
   * Runs one transaction, all or nothing. What fails only because others write at the same time is
   * tried again a few times, so the work must do nothing but use the handle.
   */
  <T> T write(Function<Handle, T> work) {
    if (location.readOnly()) {
      throw new RecordException(Reason.READ_ONLY, location + ": it may only be read");
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return writer.inTransaction(handle -> counted(handle, work.apply(handle)));
      } catch (JdbiException e) {
        SQLException cause = sqlCause(e);
        if (cause == null || attempt == ATTEMPTS || !dialect.failure(cause).passing()) {
          throw problem(location, e);
        }
        pause(attempt);
      }
    }
  }

  private static <T> T counted(Handle handle, T done) {
    handle.execute("UPDATE change_count SET number = number + 1");
    return done;
  }

  /** Returns how many transactions have changed the record, those of other processes included. */
  long changes() {
    return read(
        handle -> handle.createQuery("SELECT number FROM change_count").mapTo(long.class).one());
  }

  private static RecordException problem(Location location, RuntimeException e) {
    SQLException cause = sqlCause(e);
    if (cause == null) {
      return new RecordException(Reason.OTHER, location + ": " + e.getMessage(), e);
    }
    Failure failure = location.dialect().failure(cause);
    return new RecordException(failure.reason(), location + ": " + failure.words(), e);
  }

  /** The first cause that the database gave; a failed rollback or close hides behind it. */
  private static @Nullable SQLException sqlCause(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE_MILLIS * attempt) + 1L);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RecordException(Reason.OTHER, "interrupted while writing to the record", e);
    }
  }

  @Override
  public void close() {
    reading.close();
    writing.close();
  }
}
