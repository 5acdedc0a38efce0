package dev.parley.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.parley.exchange.Export;
import dev.parley.exchange.Format;
import dev.parley.exchange.WaterTalks;
import dev.parley.record.store.Field;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Record;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {

  @TempDir private Path folder;

  private Path out = Path.of("");

  @BeforeEach
  void export() throws IOException {
    out = folder.resolve("out");
    try (Record record = WaterTalks.record(folder)) {
      Export.write(Format.CSV, WaterTalks.all(record), out, false);
    }
  }

  private List<NamedCsvRecord> rows(String name) throws IOException {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(out.resolve(name + ".csv"))) {
      return csv.stream().toList();
    }
  }

  @Test
  void aStatementIsARowWithListsJoined() throws IOException {
    List<NamedCsvRecord> statements = rows("statements");

    assertThat(statements).hasSize(4);
    assertThat(statements.get(0).getFieldsAsMap())
        .contains(
            entry("id", "w1"),
            entry("article", WaterTalks.articleId()),
            entry("published_day", "2031-03-04"),
            entry("target", "ETH + SDN"),
            entry("issue", "dam"),
            entry("issue_score", "0.75"),
            entry("said_on", ""),
            entry("content_at", "2-16 78-110"));
    assertThat(statements.get(1).getField("label")).isEqualTo("data; and \"floods\"");
    assertThat(statements.get(3).getField("content")).contains("\n");
  }

  @Test
  void anArticleIsARowWithItsText() throws IOException {
    assertThat(rows("articles"))
        .extracting(row -> row.getField("given_id"), row -> row.getField("text"))
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("water-1", WaterTalks.TEXT),
            org.assertj.core.groups.Tuple.tuple("water-2", "The river rose."));
  }

  @Test
  void duckDbReadsTheSame() throws SQLException {
    String path = out.toString();
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT count(*), typeof(any_value(published_day)), max(label) FROM read_csv('"
                    + path
                    + "/statements.csv')")) {
      found.next();
      assertThat(found.getInt(1)).isEqualTo(4);
      assertThat(found.getString(2)).isEqualTo("DATE");
      assertThat(found.getString(3)).isEqualTo("the talks");
    }
  }

  @Test
  void aFileBesideTellsWhatWasAsked() throws IOException {
    try (Record record = WaterTalks.record(folder)) {
      Export.write(
          Format.CSV,
          WaterTalks.some(record, new Filter.Equal(Field.ACT, "DENY"), "act:DENY"),
          folder.resolve("some"),
          false);
      assertThat(Files.readString(folder.resolve("some").resolve("export.json")))
          .isEqualTo(
              "{\"record\":\""
                  + record
                  + "\",\"query\":\"act:DENY\",\"parley\":\"1.2.3\","
                  + "\"exported\":\"2031-03-05T12:00:00Z\",\"rows\":{\"articles\":1,"
                  + "\"statements\":1,\"events\":1,\"meetings\":1,\"documents\":1}}\n");
    }
  }
}
