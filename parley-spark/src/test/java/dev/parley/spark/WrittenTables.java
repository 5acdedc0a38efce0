package dev.parley.spark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Tables that a corpus was written to, as DuckDB reads them. */
final class WrittenTables {

  static final List<String> NAMES =
      List.of("articles", "statements", "events", "meetings", "documents", "failures", "copies");

  private WrittenTables() {}

  /** Returns a table's rows in order, each as text. */
  static List<String> rows(Path out, String table) throws SQLException {
    return ask(out, table, "SELECT * FROM it ORDER BY ALL");
  }

  /** Returns the rows of a query over a table that it calls {@code it}. */
  static List<String> ask(Path out, String table, String query) throws SQLException {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute(
          "CREATE VIEW it AS SELECT * FROM read_parquet('"
              + out.resolve(table)
              + "/**/*.parquet', hive_partitioning = true)");
      List<String> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery(query)) {
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
          StringBuilder row = new StringBuilder();
          for (int i = 1; i <= columns; i++) {
            row.append(i > 1 ? "\t" : "").append(result.getString(i));
          }
          rows.add(row.toString());
        }
      }
      return rows;
    }
  }
}
