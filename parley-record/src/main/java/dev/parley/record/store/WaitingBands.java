package dev.parley.record.store;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The bands of an SQLite record. Each of an article's bands is a random number, and would touch a
 * page of the table of bands for itself; so they wait, some thousands of articles together, in a
 * table that is only appended to, and are sorted into the other in one go: a log-structured merge
 * (O'Neil et al. 1996) of two levels. What waits is also held here, as far as it was committed.
 */
final class WaitingBands {

  /** How many articles wait at most; held, they take some twenty megabytes. */
  private static final int MOST = 4_096;

  private final Map<Long, List<Long>> articles = new HashMap<>();
  private int held;
  private long first;
  private long last;

  private record Row(long band, long article) {}

  /** Keeps the bands of an article, in the transaction in which it asked who shares them. */
  synchronized void add(Connection connection, long article, Collection<Long> bands) {
    try {
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT INTO copy_band_waiting (article, bands) VALUES (?, ?)")) {
        insert.setLong(1, article);
        insert.setBytes(2, bytes(bands));
        insert.executeUpdate();
      }
      if (held + 1 >= MOST) {
        merge(connection);
      }
    } catch (SQLException e) {
      throw new BandsException(e);
    }
  }

  /** Returns articles that share a band, in a transaction that writes. */
  synchronized Collection<Long> sharing(
      Connection connection, Collection<Long> bands, int deepest) {
    try {
      catchUp(connection);
      Set<Long> sharing = new LinkedHashSet<>();
      try (PreparedStatement earliest =
          connection.prepareStatement(
              "SELECT article FROM copy_band WHERE band = ? ORDER BY article LIMIT ?")) {
        for (Long band : bands) {
          earliest.setLong(1, band);
          earliest.setInt(2, deepest);
          int found = 0;
          try (ResultSet rows = earliest.executeQuery()) {
            for (; rows.next(); found++) {
              sharing.add(rows.getLong(1));
            }
          }
          articles.getOrDefault(band, List.of()).stream()
              .limit(deepest - found)
              .forEach(sharing::add);
        }
      }
      return sharing;
    } catch (SQLException e) {
      throw new BandsException(e);
    }
  }

  /** Takes in what waits by now, and lets go of what somebody has merged. */
  private void catchUp(Connection connection) throws SQLException {
    long earliest = earliest(connection);
    if (earliest != first) {
      articles.clear();
      held = 0;
      first = earliest;
      last = 0;
    }
    try (PreparedStatement since =
        connection.prepareStatement(
            "SELECT article, bands FROM copy_band_waiting WHERE article > ? ORDER BY article")) {
      since.setLong(1, last);
      try (ResultSet rows = since.executeQuery()) {
        while (rows.next()) {
          held++;
          last = rows.getLong(1);
          for (Row row : rows(last, rows.getBytes(2))) {
            articles.computeIfAbsent(row.band(), band -> new ArrayList<>(1)).add(row.article());
          }
        }
      }
    }
  }

  private static void merge(Connection connection) throws SQLException {
    List<Row> all = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet rows =
          statement.executeQuery("SELECT article, bands FROM copy_band_waiting ORDER BY article")) {
        while (rows.next()) {
          all.addAll(rows(rows.getLong(1), rows.getBytes(2)));
        }
      }
      all.sort((one, other) -> Long.compare(one.band(), other.band()));
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT OR IGNORE INTO copy_band (band, article) VALUES (?, ?)")) {
        for (Row row : all) {
          insert.setLong(1, row.band());
          insert.setLong(2, row.article());
          insert.executeUpdate();
        }
      }
      statement.executeUpdate("DELETE FROM copy_band_waiting");
    }
  }

  private static byte[] bytes(Collection<Long> bands) {
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * bands.size());
    bands.forEach(bytes::putLong);
    return bytes.array();
  }

  private static List<Row> rows(long article, byte @Nullable [] bytes) {
    List<Row> rows = new ArrayList<>();
    for (ByteBuffer bands = ByteBuffer.wrap(bytes == null ? new byte[0] : bytes);
        bands.hasRemaining(); ) {
      rows.add(new Row(bands.getLong(), article));
    }
    return rows;
  }

  /** Returns the first article that waits; 0 if none does. */
  private static long earliest(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT min(article) FROM copy_band_waiting")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** So that a failure here is told as any other of the database. */
  private static final class BandsException extends JdbiException {

    private static final long serialVersionUID = 1;

    BandsException(SQLException cause) {
      super(cause);
    }
  }
}
