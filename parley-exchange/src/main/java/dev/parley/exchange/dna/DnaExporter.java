package dev.parley.exchange.dna;

import dev.parley.exchange.Exporter;
import dev.parley.exchange.SelectedArticle;
import dev.parley.exchange.Selection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import org.sqlite.SQLiteDataSource;

/**
 * Writes a database that Discourse Network Analyzer 3.0 opens (Leifeld, "Discourse Network
 * Analysis: Policy Debates as Dynamic Networks", 2017): an article is a document, and a statement
 * with a side is a "DNA Statement" of person, organisation, concept and agreement. All others go to
 * a type of their own, so that none is lost. The coder is "Admin", with the password {@code
 * parley}. Memory is linear in the names of persons and organisations and in nothing else.
 */
public final class DnaExporter implements Exporter {

  private static final String TABLES = "dna3.sql";

  /** What the file says it was made by: a version of the 3.0 series, whose tables these are. */
  private static final String VERSION = "3.0.8";

  private static final String VERSION_DATE = "2022-06-16";

  /**
   * "parley" as Jasypt's StrongPasswordEncryptor digests it, which the program checks passwords
   * with: 16 bytes of salt, then salt and password through SHA-256 100,000 times. It keeps nobody
   * out: what is in the file can be read without it.
   */
  private static final String PASSWORD =
      "NrOS+vx2LWmWH9B9UsaHZcPVRKlXhpCMoQ4sUtpiq8+f/iI/XlNhqtjXcurrm/iq";

  @Override
  public void write(Selection selection, Path to) throws IOException {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + to.toAbsolutePath());
    source.setEnforceForeignKeys(true);
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      tables(connection);
      try (Rows rows = new Rows(connection);
          Stream<SelectedArticle> articles = selection.articles()) {
        frame(rows);
        DnaRows documents = new DnaRows(rows, selection.dossier());
        for (Iterator<SelectedArticle> each = articles.iterator(); each.hasNext(); ) {
          documents.add(each.next());
        }
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IOException(to + ": " + e.getMessage(), e);
    }
  }

  private static void tables(Connection connection) throws SQLException, IOException {
    String sql;
    try (InputStream in = DnaExporter.class.getResourceAsStream(TABLES)) {
      sql = new String(Objects.requireNonNull(in, TABLES).readAllBytes(), StandardCharsets.UTF_8);
    }
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** Writes what a database has before its first document. */
  private static void frame(Rows rows) throws SQLException {
    rows.add("SETTINGS (Property, Value)", "version", VERSION);
    rows.add("SETTINGS (Property, Value)", "date", VERSION_DATE);
    rows.add(
        "CODERS (ID, Name, Red, Green, Blue, Password)",
        DnaRows.CODER,
        "Admin",
        255,
        255,
        0,
        PASSWORD);
    for (Variable.Kind kind : Variable.Kind.values()) {
      int[] color = kind.color();
      rows.add(
          "STATEMENTTYPES (ID, Label, Red, Green, Blue)",
          kind.id(),
          kind.label(),
          color[0],
          color[1],
          color[2]);
    }
    for (Variable variable : Variable.values()) {
      rows.add(
          "VARIABLES (ID, Variable, DataType, StatementTypeId)",
          variable.id(),
          variable.label(),
          variable.type(),
          variable.kind().id());
    }
  }
}
