package dev.parley.record.store;

import dev.parley.record.store.RecordException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * Where a record is.
 *
 * @param file the SQLite file; null for PostgreSQL
 * @param url the JDBC address
 * @param readOnly whether it is opened for reading only
 */
record Location(@Nullable Path file, String url, boolean readOnly) {

  private static final String POSTGRES = "jdbc:postgresql:";

  // https://www.sqlite.org/fileformat.html#the_database_header
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = 100;
  private static final int PAGE_SIZE_AT = 16;
  private static final int APPLICATION_ID_AT = 68;

  /** "PRLY": what marks an SQLite file as a record. */
  static final int APPLICATION_ID = 0x50524C59;

  /**
   * Reads a path or an address.
   *
   * @throws RecordException if it is an address of another kind of database
   */
  static Location of(String where, boolean readOnly) {
    if (where.startsWith(POSTGRES)) {
      return new Location(null, where, readOnly);
    }
    if (where.startsWith("jdbc:")) {
      throw new RecordException(
          Reason.OTHER, where + ": a record is an SQLite file's path or jdbc:postgresql://...");
    }
    Path file = Path.of(where);
    boolean sealed = Files.exists(file) && !Files.isWritable(file);
    return new Location(file, "jdbc:sqlite:" + file.toAbsolutePath(), readOnly || sealed);
  }

  Dialect dialect() {
    return file == null ? new Postgres() : new Sqlite();
  }

  /** Returns how to name it in a message: the path, or the address without user and password. */
  @Override
  public String toString() {
    return file != null ? file.toString() : url.replaceAll("\\?.*", "");
  }

  /**
   * Looks at the file before SQLite does, which would take an empty file for a new database and any
   * other database for one that may be added to.
   *
   * @throws RecordException if there is a file and it is no record
   */
  void check() {
    if (file == null) {
      return;
    }
    if (!Files.exists(file)) {
      checkPlace(file);
      return;
    }
    if (Files.isDirectory(file)) {
      throw new RecordException(Reason.OTHER, file + ": is a folder, not a record");
    }
    byte[] header;
    long length;
    try (InputStream in = Files.newInputStream(file)) {
      header = in.readNBytes(HEADER);
      length = Files.size(file);
    } catch (IOException e) {
      throw new RecordException(Reason.OTHER, file + ": cannot be read: " + e.getMessage(), e);
    }
    if (header.length == 0) {
      return; // A process was stopped before it wrote anything.
    }
    if (header.length < HEADER || !Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw new RecordException(
          Reason.CORRUPT, file + ": is no record, but another kind of file, or a damaged one");
    }
    ByteBuffer fields = ByteBuffer.wrap(header);
    int id = fields.getInt(APPLICATION_ID_AT);
    if (id != APPLICATION_ID && id != 0) {
      throw new RecordException(Reason.CORRUPT, file + ": is another program's SQLite database");
    }
    int pageSize = Short.toUnsignedInt(fields.getShort(PAGE_SIZE_AT));
    if (length % (pageSize == 1 ? 65536 : Math.max(pageSize, 1)) != 0) {
      throw new RecordException(Reason.CORRUPT, file + ": is damaged: its end is cut off");
    }
    if (id == 0) {
      checkTables(file);
    }
  }

  /**
   * A record without its mark is one whose maker was killed; its tables were begun, or none were.
   */
  private static void checkTables(Path unmarked) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    try (Connection connection =
            config.createConnection("jdbc:sqlite:" + unmarked.toAbsolutePath());
        Statement statement = connection.createStatement();
        ResultSet tables =
            statement.executeQuery(
                "SELECT count(*), coalesce(sum(name = '"
                    + Migrations.HISTORY
                    + "'), 0)"
                    + " FROM sqlite_master")) {
      if (tables.getInt(1) > 0 && tables.getInt(2) == 0) {
        throw new RecordException(
            Reason.CORRUPT, unmarked + ": is another program's SQLite database");
      }
    } catch (SQLException e) {
      Dialect.Failure failure = new Sqlite().failure(e);
      throw new RecordException(failure.reason(), unmarked + ": " + failure.words(), e);
    }
  }

  private void checkPlace(Path absent) {
    if (readOnly) {
      throw new RecordException(Reason.NOT_FOUND, absent + ": there is no such record");
    }
    Path folder = absent.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new RecordException(Reason.NOT_FOUND, absent + ": there is no such folder");
    }
  }
}
