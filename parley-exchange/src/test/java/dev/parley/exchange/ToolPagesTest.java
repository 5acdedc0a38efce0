package dev.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.record.store.Record;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of networks, databases and briefings in {@code docs/formats} are what the talks on
 * the river come to.
 */
class ToolPagesTest {

  private static final Path PAGES = Path.of("..", "docs", "formats");

  @TempDir private Path data;

  private Path export(Format format) throws IOException {
    Path to = data.resolve("talks");
    try (Record record = RiverTalks.record(data)) {
      Export.write(format, RiverTalks.all(record, RiverTalks.dossier()), to, false);
    }
    return to;
  }

  @Test
  void theNetworkOnThePageIsWhatIsWritten() throws IOException {
    String network = Files.readString(export(Format.GRAPHML).resolve("conflict.graphml"));

    assertThat(Files.readString(PAGES.resolve("graphml.md")))
        .contains("```xml\n" + network + "```\n");
  }

  @Test
  void theBriefingOnThePageIsWhatIsWritten() throws IOException {
    String briefing = Files.readString(export(Format.MD));

    assertThat(Files.readString(PAGES.resolve("briefing.md")))
        .contains("```markdown\n" + briefing + "```\n");
  }

  @Test
  void theStatementsOnThePageAreThoseInTheDatabase() throws IOException, SQLException {
    List<String> lines = new ArrayList<>();
    lines.add("| document | Start | Stop | person | organization | concept | agreement |");
    lines.add("|---|---|---|---|---|---|---|");
    String sql =
        """
        select s.DocumentId, s.Start, s.Stop, p.Value, o.Value, c.Value, b.Value
        from STATEMENTS s
          join DATASHORTTEXT dp on dp.StatementId = s.ID and dp.VariableId = 1
          join ENTITIES p on p.ID = dp.Entity
          join DATASHORTTEXT do on do.StatementId = s.ID and do.VariableId = 2
          join ENTITIES o on o.ID = do.Entity
          join DATASHORTTEXT dc on dc.StatementId = s.ID and dc.VariableId = 3
          join ENTITIES c on c.ID = dc.Entity
          join DATABOOLEAN b on b.StatementId = s.ID and b.VariableId = 4
        order by s.ID
        """;
    try (Connection dna = DriverManager.getConnection("jdbc:sqlite:" + export(Format.DNA));
        Statement statement = dna.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= 7; column++) {
          cells.add(result.getString(column));
        }
        lines.add("| " + String.join(" | ", cells) + " |");
      }
    }
    assertThat(Files.readString(PAGES.resolve("dna.md"))).contains(String.join("\n", lines));
  }
}
