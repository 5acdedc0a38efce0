package dev.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Article;
import dev.parley.model.Basis;
import dev.parley.model.Form;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.StatedDate;
import dev.parley.model.Statement;
import dev.parley.model.TimexValue;
import dev.parley.record.store.CopyRule;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Provenance;
import dev.parley.record.store.Record;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code docs/formats} are what is written for one sentence. */
class FormatPagesTest {

  private static final String TEXT =
      "Egypt will not accept the dam, the water ministry said on Monday.\n";

  private final Path folder;
  private final Record record;

  FormatPagesTest(@TempDir Path data, @TempDir Path folder) {
    this.folder = folder;
    this.record =
        Record.open(
            data.resolve("a.db").toString(),
            CopyRule.EXACT,
            Clock.fixed(WaterTalks.NOW, ZoneOffset.UTC));
    record.add(reading(), Provenance.of("0.1"));
  }

  private static Reading reading() {
    Statement statement =
        new Statement(
            "5f0c1a7d2b9e4436",
            span("the water ministry"),
            span("said"),
            List.of(span("Egypt will not accept the dam")),
            Form.INDIRECT,
            new Speaker(
                "Egyptian water ministry", ActorCode.parseAll("EGY GOV"), Basis.INSTITUTION),
            null,
            null,
            null,
            new TimexValue("2031-03-03"),
            Act.REJECT,
            ActorCode.parseAll("ETH"),
            false,
            List.of(),
            "the dam",
            Stance.AGAINST);
    Article article =
        new Article(
            "delta-1",
            TEXT,
            null,
            null,
            "The Delta Post",
            "https://delta.example/1",
            "en",
            new StatedDate("2031-03-04", "2031-03-04"),
            null);
    return new Reading(article, List.of(statement), List.of(), List.of(), List.of());
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  @AfterEach
  void close() {
    record.close();
  }

  private Path export(Format format) throws IOException {
    Path to = folder.resolve(format.typed());
    Export.write(
        format, new Selection(record, Filter.ALL, "", null, "0.1", WaterTalks.NOW), to, false);
    return to;
  }

  private static void assertShown(String page, String example) throws IOException {
    Path written = Path.of("target", "formats", page + ".txt");
    Files.createDirectories(written.getParent());
    Files.writeString(written, example);
    assertThat(Files.readString(Path.of("..", "docs", "formats", page + ".md")))
        .as("docs/formats/" + page + ".md, whose example is in " + written)
        .contains(example.strip());
  }

  @Test
  void jsonLines() throws IOException {
    assertShown("jsonl", Files.readString(export(Format.JSONL)));
  }

  @Test
  void csv() throws IOException {
    assertShown(
        "csv",
        Files.readString(export(Format.CSV).resolve("statements.csv")).replace("\r\n", "\n"));
  }

  @Test
  void parquet() throws IOException, SQLException {
    StringBuilder columns = new StringBuilder();
    Path file = export(Format.PARQUET).resolve("statements.parquet");
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        java.sql.Statement statement = duckdb.createStatement();
        ResultSet found = statement.executeQuery("DESCRIBE SELECT * FROM '" + file + "'")) {
      while (found.next()) {
        columns.append(String.format("%-14s %s%n", found.getString(1), found.getString(2)));
      }
    }
    assertShown("parquet", columns.toString());
  }

  @Test
  void plover() throws IOException {
    assertShown("plover", Files.readString(export(Format.PLOVER)));
  }

  @Test
  void webAnnotation() throws IOException {
    String document = Files.readString(export(Format.WEBANNOTATION));
    int item = document.indexOf("\n{\"id\"");
    assertShown("webannotation", document.substring(item, document.lastIndexOf("]")));
  }

  @Test
  void brat() throws IOException {
    try (Stream<Path> files = Files.list(export(Format.BRAT))) {
      Path ann = files.filter(one -> one.toString().endsWith(".ann")).findFirst().orElseThrow();
      assertShown("brat", Files.readString(ann));
    }
  }
}
