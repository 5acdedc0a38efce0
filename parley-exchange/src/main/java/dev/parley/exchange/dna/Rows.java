package dev.parley.exchange.dna;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds rows to tables, each insertion prepared once. */
final class Rows implements AutoCloseable {

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Rows(Connection connection) {
    this.connection = connection;
  }

  /**
   * Adds a row.
   *
   * @param table the table and the columns that are given: {@code REGEXES (Label)}
   * @param values one a column
   */
  void add(String table, Object... values) throws SQLException {
    PreparedStatement insert = prepared.get(table);
    if (insert == null) {
      String places = String.join(", ", Collections.nCopies(values.length, "?"));
      insert = connection.prepareStatement("insert into " + table + " values (" + places + ")");
      prepared.put(table, insert);
    }
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
    insert.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    List<PreparedStatement> all = new ArrayList<>(prepared.values());
    for (PreparedStatement one : all) {
      one.close();
    }
  }
}
