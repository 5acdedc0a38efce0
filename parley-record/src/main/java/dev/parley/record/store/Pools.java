package dev.parley.record.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Properties;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/** Connections to a record: to SQLite one that writes and a few that read, to PostgreSQL any. */
final class Pools {

  private static final int READERS = 4;

  /** The most connections to PostgreSQL. */
  static final int POSTGRES_CONNECTIONS = 8;

  private static final int BUSY_MILLIS = 10_000;
  private static final long REACH_MILLIS = 10_000;
  private static final int CACHE_KIB = 64 * 1024;

  /** After how many pages the log goes into the file: rarely, since that waits for the disk. */
  private static final int CHECKPOINT_PAGES = 4_000;

  private Pools() {}

  /** Returns connections that write. */
  static HikariDataSource writing(Location location) {
    return location.file() == null
        ? postgres(location)
        : pool(location, sqlite(TransactionMode.IMMEDIATE, location.readOnly()), 1);
  }

  /**
   * Returns connections that read: others than those that write where writers are one at a time.
   */
  static HikariDataSource reading(Location location, HikariDataSource writing) {
    return location.file() == null
        ? writing
        : pool(location, sqlite(TransactionMode.DEFERRED, location.readOnly()), READERS);
  }

  /**
   * A write takes its lock at once (IMMEDIATE), since a transaction that begins by reading cannot
   * wait for another writer. NORMAL loses nothing when the process is killed; when the power fails
   * the last transactions may be missing, each as a whole
   * (https://www.sqlite.org/pragma.html#pragma_synchronous).
   */
  private static Properties sqlite(TransactionMode mode, boolean readOnly) {
    SQLiteConfig config = new SQLiteConfig();
    if (readOnly) {
      config.setReadOnly(true);
    } else {
      config.setJournalMode(JournalMode.WAL);
    }
    config.setSynchronous(SynchronousMode.NORMAL);
    config.setTransactionMode(mode);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setCacheSize(-CACHE_KIB); // Negative: KiB.
    return config.toProperties();
  }

  private static HikariDataSource pool(Location location, Properties properties, int size) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(location.url());
    config.setDataSourceProperties(properties);
    config.setReadOnly(location.readOnly());
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(0);
    config.setPoolName("parley-record");
    if (!location.readOnly()) {
      config.setConnectionInitSql("PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES);
    }
    return new HikariDataSource(config);
  }

  private static HikariDataSource postgres(Location location) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(location.url());
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.addDataSourceProperty("ApplicationName", "parley");
    config.setReadOnly(location.readOnly());
    config.setMaximumPoolSize(POSTGRES_CONNECTIONS);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(REACH_MILLIS);
    config.setPoolName("parley-record");
    return new HikariDataSource(config);
  }
}
