package dev.parley.exchange.dna;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.exchange.Export;
import dev.parley.exchange.Format;
import dev.parley.exchange.RiverTalks;
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
import java.util.Map;
import java.util.TreeMap;
import org.jasypt.util.password.StrongPasswordEncryptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DnaExporterTest {

  /** The tables and columns that Discourse Network Analyzer 3.0 makes: docs/formats/dna.md. */
  private static final Map<String, String> TABLES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("SETTINGS", "Property Value"),
              Map.entry(
                  "CODERS",
                  "ID Name Red Green Blue Refresh FontSize Password PopupWidth ColorByCoder"
                      + " PopupDecoration PopupAutoComplete PermissionAddDocuments"
                      + " PermissionEditDocuments PermissionDeleteDocuments"
                      + " PermissionImportDocuments PermissionAddStatements"
                      + " PermissionEditStatements PermissionDeleteStatements"
                      + " PermissionEditAttributes PermissionEditRegex"
                      + " PermissionEditStatementTypes PermissionEditCoders"
                      + " PermissionEditCoderRelations PermissionViewOthersDocuments"
                      + " PermissionEditOthersDocuments PermissionViewOthersStatements"
                      + " PermissionEditOthersStatements"),
              Map.entry("DOCUMENTS", "ID Title Text Coder Author Source Section Notes Type Date"),
              Map.entry("STATEMENTTYPES", "ID Label Red Green Blue"),
              Map.entry("VARIABLES", "ID Variable DataType StatementTypeId"),
              Map.entry("VARIABLELINKS", "ID SourceVariableId TargetVariableId"),
              Map.entry("REGEXES", "Label Red Green Blue"),
              Map.entry(
                  "CODERRELATIONS",
                  "ID Coder OtherCoder viewStatements editStatements viewDocuments editDocuments"),
              Map.entry("STATEMENTS", "ID StatementTypeId DocumentId Start Stop Coder"),
              Map.entry("DATABOOLEAN", "ID StatementId VariableId Value"),
              Map.entry("DATAINTEGER", "ID StatementId VariableId Value"),
              Map.entry("ENTITIES", "ID VariableId Value Red Green Blue ChildOf"),
              Map.entry("DATASHORTTEXT", "ID StatementId VariableId Entity"),
              Map.entry("DATALONGTEXT", "ID StatementId VariableId Value"),
              Map.entry("ATTRIBUTEVARIABLES", "ID VariableId AttributeVariable"),
              Map.entry("ATTRIBUTEVALUES", "ID EntityId AttributeVariableId AttributeValue")));

  /** A statement as the program puts it together. */
  private static final String STATEMENTS =
      """
      select d.Title, substr(d.Text, 1, 9), s.Start, s.Stop, t.Label,
        (select e.Value from DATASHORTTEXT v join ENTITIES e on e.ID = v.Entity
          join VARIABLES n on n.ID = v.VariableId
          where v.StatementId = s.ID and n.Variable = 'person') as person,
        (select e.Value from DATASHORTTEXT v join ENTITIES e on e.ID = v.Entity
          join VARIABLES n on n.ID = v.VariableId
          where v.StatementId = s.ID and n.Variable = 'organization') as organization,
        (select e.Value from DATASHORTTEXT v join ENTITIES e on e.ID = v.Entity
          join VARIABLES n on n.ID = v.VariableId
          where v.StatementId = s.ID and n.Variable = 'concept') as concept,
        (select b.Value from DATABOOLEAN b where b.StatementId = s.ID) as agreement, d.Text
      from STATEMENTS s join DOCUMENTS d on d.ID = s.DocumentId
        join STATEMENTTYPES t on t.ID = s.StatementTypeId
      order by d.Date, s.ID
      """;

  @TempDir private Path data;

  private Path export() throws IOException {
    Path file = data.resolve("talks.dna");
    try (Record record = RiverTalks.record(data)) {
      Export.write(Format.DNA, RiverTalks.all(record, RiverTalks.dossier()), file, false);
    }
    return file;
  }

  @Test
  void theTablesAndColumnsAreThoseOfTheProgram() throws IOException, SQLException {
    Map<String, String> tables = new TreeMap<>();
    try (Connection dna = open(export())) {
      for (List<String> table : rows(dna, "select name from sqlite_master where type = 'table'")) {
        tables.put(
            table.get(0),
            String.join(
                " ",
                rows(dna, "select name from pragma_table_info('" + table.get(0) + "')").stream()
                    .map(row -> row.get(0))
                    .toList()));
      }
    }
    assertThat(tables).isEqualTo(TABLES);
  }

  @Test
  void aStatementComesBackWithItsWordsPersonOrganisationConceptAndAgreement()
      throws IOException, SQLException {
    List<String> told = new ArrayList<>();
    try (Connection dna = open(export())) {
      for (List<String> row : rows(dna, STATEMENTS)) {
        String words =
            row.get(9).substring(Integer.parseInt(row.get(2)), Integer.parseInt(row.get(3)));
        told.add(
            String.join(" | ", words, row.get(4), row.get(5), row.get(6), row.get(7), row.get(8)));
      }
    }
    assertThat(told)
        .hasSize(11)
        .contains(
            "a dam of more than 100 metres | DNA Statement | Nadia Fahmy | Egypt | The dam | 0",
            "that Khartoum would accept the dam | DNA Statement | Sudanese official | Sudan |"
                + " The dam | 1",
            "Ethiopia was ready to share its data if Egypt dropped its complaint |"
                + " Statement without a side |  | Ethiopia | River data | null",
            "The dam would be built | DNA Statement | Abebe Tadesse | Ethiopia | The dam | 1",
            "that it had filled the dam | Statement without a side |  | Ethiopia |  | null");
  }

  @Test
  void aDocumentIsDatedInSecondsAndSaysWhereItIsFrom() throws IOException, SQLException {
    try (Connection dna = open(export())) {
      assertThat(rows(dna, "select Title, Author, Source, Notes, Date from DOCUMENTS where ID = 1"))
          .singleElement()
          .satisfies(
              row -> {
                assertThat(row)
                    .startsWith("Egypt says no", "By Our Correspondent", "The Delta Post")
                    .endsWith("1930089600");
                assertThat(row.get(3)).startsWith("https://delta.example/no\nParley article ");
              });
    }
  }

  @Test
  void everyStatementHasAValueForEachVariableOfItsTypeAndNothingPointsNowhere()
      throws IOException, SQLException {
    String missing =
        """
        select s.ID, v.Variable from STATEMENTS s
        join VARIABLES v on v.StatementTypeId = s.StatementTypeId
        where not exists (select 1 from (
          select StatementId, VariableId from DATASHORTTEXT
          union all select StatementId, VariableId from DATALONGTEXT
          union all select StatementId, VariableId from DATABOOLEAN
          union all select StatementId, VariableId from DATAINTEGER) x
          where x.StatementId = s.ID and x.VariableId = v.ID)
        """;
    try (Connection dna = open(export())) {
      assertThat(rows(dna, missing)).isEmpty();
      assertThat(rows(dna, "pragma foreign_key_check")).isEmpty();
      assertThat(rows(dna, "pragma integrity_check")).containsExactly(List.of("ok"));
    }
  }

  @Test
  void thePasswordOfTheCoderIsTheOneThatIsDocumented() throws IOException, SQLException {
    try (Connection dna = open(export())) {
      String digest = rows(dna, "select Password from CODERS where Name = 'Admin'").get(0).get(0);
      assertThat(new StrongPasswordEncryptor().checkPassword("parley", digest)).isTrue();
      assertThat(new StrongPasswordEncryptor().checkPassword("admin", digest)).isFalse();
    }
  }

  @Test
  void anArticleOfWhichNothingButTheTextIsKnownIsADocumentToo() throws IOException, SQLException {
    Path file = data.resolve("water.dna");
    try (Record record = WaterTalks.record(data)) {
      Export.write(Format.DNA, WaterTalks.all(record), file, false);
    }
    try (Connection dna = open(file)) {
      assertThat(rows(dna, "select Title, Text, Date from DOCUMENTS order by ID desc"))
          .hasSize(2)
          .anySatisfy(
              row -> {
                assertThat(row.get(0)).startsWith("Article ");
                assertThat(row).endsWith("The river rose.", "1930478400");
              });
      assertThat(rows(dna, "select ID from STATEMENTS")).hasSize(4);
    }
  }

  private static Connection open(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  private static List<List<String>> rows(Connection connection, String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          row.add(String.valueOf(result.getString(column)));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
