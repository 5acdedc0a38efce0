package dev.parley.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.model.Article;
import dev.parley.model.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Corpora read in this process. */
@EnabledForJreRange(max = JRE.JAVA_21, disabledReason = "Spark 4.1 is made for Java 17 and 21")
class CorpusTest {

  private static final ProgressLine UNTOLD =
      new ProgressLine(
          new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
          false,
          Duration.ofMinutes(1));

  private static SparkSession spark;

  @TempDir private Path work;

  @BeforeAll
  static void startSpark() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            // For a handful of rows compiling costs more than running.
            .config("spark.sql.codegen.wholeStage", "false")
            .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
            .config("spark.sql.adaptive.enabled", "false")
            .getOrCreate();
  }

  @AfterAll
  static void stopSpark() {
    spark.stop();
  }

  @Test
  void whatCannotBeReadIsARowAndTheRestIsRead() throws Exception {
    Path corpus = Files.createDirectories(work.resolve("corpus"));
    byte[] archive = packed(MadeUpNews.of(1).warc(1), MadeUpNews.of(2).warc(2));
    Files.write(corpus.resolve("cut.warc.gz"), Arrays.copyOf(archive, archive.length - 40));
    Files.writeString(
        corpus.resolve("lines.jsonl"),
        MadeUpNews.of(3).json() + "{broken\n" + MadeUpNews.of(4).json() + MadeUpNews.of(3).json());
    Files.write(corpus.resolve("cut.jsonl.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0, 0});
    Files.writeString(corpus.resolve("no.parquet"), "not Parquet");
    Files.createDirectory(corpus.resolve("readme"));

    CorpusReport report =
        corpus().read(List.of(corpus.toString(), work + "/absent.jsonl"), false, UNTOLD);

    assertThat(report.rows()).containsEntry("articles", 3L);
    assertThat(failures())
        .hasSize(5)
        .anyMatch(row -> row.contains("absent.jsonl\tnull") && row.contains("not found"))
        .anyMatch(row -> row.contains("cut.warc.gz\toffset "))
        .anyMatch(row -> row.contains("cut.jsonl.gz\tnull") && row.contains("breaks off"))
        .anyMatch(row -> row.contains("no.parquet\tnull") && row.contains("cannot be read"))
        .anyMatch(row -> row.contains("lines.jsonl\tline 2"));
    assertThat(report.toString()).contains("articles    3", "failures    5", "not found");
  }

  @Test
  void anArticleThatBreaksTheReaderIsARowWithItsMonth() throws Exception {
    Path lines = work.resolve("lines.jsonl");
    Files.writeString(lines, MadeUpNews.of(5).json() + MadeUpNews.of(6).json());
    String broken = MadeUpNews.of(6).text();
    ArticleReads reads =
        article -> {
          if (article.text().equals(broken)) {
            throw new IllegalStateException("no window fits");
          }
          return nothing(article);
        };

    new Corpus(spark, out().toString(), new Way(null, false), reads)
        .read(List.of(lines.toString()), false, UNTOLD);

    assertThat(WrittenTables.rows(out(), "articles")).hasSize(1);
    assertThat(WrittenTables.ask(out(), "failures", "SELECT place, article, reason, month FROM it"))
        .containsExactly(
            String.join(
                "\t",
                "line 2",
                Article.hash(broken),
                "the reader broke: no window fits",
                MadeUpNews.of(6).day().toString().substring(0, 7)));
  }

  @Test
  void aFolderThatIsNotEmptyIsRefusedUnlessItIsResumed() throws Exception {
    Path corpus = work.resolve("corpus");
    MadeUpCorpus.write(corpus, 8);
    Path first = corpus.resolve("a.warc");
    corpus().read(List.of(first.toString()), false, UNTOLD);

    assertThatThrownBy(() -> corpus().read(List.of(corpus.toString()), false, UNTOLD))
        .isInstanceOf(Corpus.NotEmptyException.class)
        .hasMessageContaining("--resume");
    CorpusReport resumed = corpus().read(List.of(corpus.toString()), true, UNTOLD);
    assertThat(resumed.read()).isEqualTo(6);
    List<String> rows = WrittenTables.rows(out(), "articles");

    assertThat(rows).hasSize(8);
    assertThat(corpus().read(List.of(corpus.toString()), true, UNTOLD).read()).isZero();
    assertThat(WrittenTables.rows(out(), "articles")).isEqualTo(rows);
  }

  @Test
  void aFolderOfSomethingElseIsRefusedEvenWhenResumed() throws IOException {
    Files.createDirectories(out());
    Files.writeString(out().resolve("thesis.txt"), "mine");

    assertThatThrownBy(() -> corpus().read(List.of("x.jsonl"), true, UNTOLD))
        .isInstanceOf(Corpus.NotEmptyException.class)
        .hasMessageContaining("no corpus was read into it");
  }

  @Test
  void aCorpusWithoutArticlesHasTablesWithoutRows() throws Exception {
    Path lines = Files.createFile(work.resolve("empty.jsonl"));

    corpus().read(List.of(lines.toString()), false, UNTOLD);

    assertThat(WrittenTables.rows(out(), "articles")).isEmpty();
    assertThat(WrittenTables.ask(out(), "statements", "DESCRIBE it"))
        .anyMatch(column -> column.startsWith("published_day\tDATE"))
        .anyMatch(column -> column.startsWith("speaker_code\tVARCHAR[]"))
        .anyMatch(
            column ->
                column.startsWith("content_at\tSTRUCT(\"start\" INTEGER, \"end\" INTEGER)[]"));
    assertThat(failures()).hasSize(1);
  }

  @Test
  void aParquetFileOfArticlesIsRead() throws Exception {
    StructType columns =
        new StructType().add("text", DataTypes.StringType).add("date", DataTypes.DateType);
    List<Row> rows =
        List.of(
            RowFactory.create(MadeUpNews.of(9).text(), Date.valueOf("2021-03-04")),
            RowFactory.create(null, null));
    spark.conf().set("spark.sql.datetime.java8API.enabled", "false");
    spark.createDataFrame(rows, columns).coalesce(1).write().parquet(work.resolve("in").toString());

    corpus().read(List.of(work.resolve("in").toString()), false, UNTOLD);

    assertThat(WrittenTables.ask(out(), "articles", "SELECT published_day, month FROM it"))
        .containsExactly("2021-03-04\t2021-03");
    assertThat(failures()).hasSize(1).allMatch(row -> row.contains("no text in it"));
  }

  @Test
  void aReprintIsPutToItsOriginal() throws Exception {
    Path lines = work.resolve("lines.jsonl");
    MadeUpNews original = MadeUpNews.of(20);
    MadeUpNews reprint = original.reprinted("Reprint 1");
    MadeUpNews again = reprint.reprinted("Reprint 2");
    Files.writeString(
        lines, again.json() + original.json() + reprint.json() + MadeUpNews.of(21).json());

    corpus().read(List.of(lines.toString()), false, UNTOLD);

    String id = Article.hash(original.text());
    assertThat(
            WrittenTables.ask(
                out(), "articles", "SELECT count(*) FROM it WHERE copy_group = '" + id + "'"))
        .containsExactly("3");
    assertThat(WrittenTables.ask(out(), "copies", "SELECT DISTINCT copy_group FROM it"))
        .containsExactly(id);
  }

  @Test
  void sparkSqlReadsStatements() {
    ParleyFunctions.register(spark);

    List<Row> rows =
        spark
            .sql(
                "SELECT s.speaker, s.content, s.source_at.start FROM (SELECT explode("
                    + "parley_statements('The minister of trade said that the port was closed.'))"
                    + " AS s)")
            .collectAsList();

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).getString(1)).contains("the port was closed");
    assertThat(rows.get(0).getInt(2)).isZero();
    assertThat(spark.sql("SELECT parley_statements(NULL)").first().isNullAt(0)).isTrue();
  }

  private Corpus corpus() {
    return new Corpus(spark, out().toString(), new Way(null, false), article -> nothing(article));
  }

  private Path out() {
    return work.resolve("out");
  }

  private List<String> failures() throws Exception {
    return WrittenTables.rows(out(), "failures");
  }

  private static Reading nothing(Article article) {
    return new Reading(article, List.of(), List.of(), List.of(), List.of());
  }

  private static byte[] packed(String... records) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String record : records) {
      try (var member = new GZIPOutputStream(bytes)) {
        member.write(record.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
