package dev.parley.exchange.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.exchange.Export;
import dev.parley.exchange.Format;
import dev.parley.exchange.WaterTalks;
import dev.parley.record.store.Record;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What DuckDB sees in the files. */
class ParquetTest {

  @TempDir private Path folder;

  @BeforeEach
  void export() throws IOException {
    try (Record record = WaterTalks.record(folder)) {
      Export.write(Format.PARQUET, WaterTalks.all(record), folder.resolve("out"), false);
    }
  }

  private List<String> ask(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    String path = folder.resolve("out").toString();
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet found = statement.executeQuery(sql.replace("$", path + "/"))) {
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.add(found.getString(i));
        }
        rows.add(String.join("|", row));
      }
    }
    return rows;
  }

  @Test
  void datesAreDatesAndListsAreLists() throws SQLException {
    assertThat(
            ask(
                "SELECT column_name, column_type FROM (DESCRIBE SELECT published_day, speaker_code,"
                    + " issue_score, negated, content_at, cue_at FROM '$statements.parquet')"))
        .containsExactly(
            "published_day|DATE",
            "speaker_code|VARCHAR[]",
            "issue_score|DOUBLE",
            "negated|BOOLEAN",
            "content_at|STRUCT(\"start\" INTEGER, \"end\" INTEGER)[]",
            "cue_at|STRUCT(\"start\" INTEGER, \"end\" INTEGER)");
    assertThat(
            ask(
                "SELECT column_type FROM (DESCRIBE SELECT added, version FROM"
                    + " '$articles.parquet')"))
        .containsExactly("TIMESTAMP WITH TIME ZONE", "INTEGER");
  }

  @Test
  void aStatementHasItsWordsAndItsPlaceInTheText() throws SQLException {
    assertThat(
            ask(
                "SELECT s.id, s.said_day, s.act, s.target, s.issue_score, s.content,"
                    + " substring(a.text, s.cue_at.start + 1, s.cue_at.end - s.cue_at.start)"
                    + " FROM '$statements.parquet' s JOIN '$articles.parquet' a"
                    + " ON a.id = s.article WHERE s.id IN ('w1', 'w2') ORDER BY s.id"))
        .containsExactly(
            "w1|null|REJECT|[ETH, SDN]|0.75|“We will not,” … “accept a dam without a treaty.”|told",
            "w2|2031-03-03|AGREE|[EGY GOV]|null|Ethiopia is ready to share its data if Egypt drops"
                + " its complaint|said in a statement");
  }

  @Test
  void eachKindHasItsFile() throws SQLException {
    assertThat(
            ask(
                "SELECT (SELECT count(*) FROM '$articles.parquet'),"
                    + " (SELECT count(*) FROM '$statements.parquet'),"
                    + " (SELECT type FROM '$events.parquet'),"
                    + " (SELECT place FROM '$meetings.parquet'),"
                    + " (SELECT provisions FROM '$documents.parquet')"))
        .containsExactly("2|4|MOBILIZE|Nairobi|[each side to report floods]");
  }
}
