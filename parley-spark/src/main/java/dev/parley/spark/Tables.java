package dev.parley.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.xxhash64;

import dev.parley.exchange.table.ArticleRow;
import dev.parley.exchange.table.DocumentRow;
import dev.parley.exchange.table.EventRow;
import dev.parley.exchange.table.MeetingRow;
import dev.parley.exchange.table.StatementRow;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;

/**
 * Makes the tables of readings: Parquet packed by Zstandard, in folders {@code month=2021-12} by
 * the month of publication, {@code month=unknown} where that is not known. The columns are those of
 * an export's Parquet files; an article has where it was found ({@code input}, {@code place})
 * instead of when a record took it in.
 */
final class Tables {

  private static final Map<String, Class<? extends Record>> NESTED =
      Map.of(
          "statements", StatementRow.class,
          "events", EventRow.class,
          "meetings", MeetingRow.class,
          "documents", DocumentRow.class);

  /** Readings of about so many bytes become one file of a month. */
  private static final long BYTES_A_FILE = 512L << 20;

  private final SparkSession spark;
  private final Path out;
  private final int files;

  /**
   * Makes tables below a folder.
   *
   * @param bytes how long the inputs are together
   */
  Tables(SparkSession spark, Path out, long bytes) {
    this.spark = spark;
    this.out = out;
    this.files = (int) Math.max(1, Math.min(1024, bytes / BYTES_A_FILE));
  }

  /** Writes all tables; what is there of an earlier try is written over. */
  void write(Dataset<Row> readings, List<FailureRow> unread) {
    Dataset<Row> once = once(readings);
    Dataset<Row> read = once.where(col("article").isNotNull());
    Dataset<Row> copies =
        Copies.of(
            read.select(
                col("id"),
                col("article.published_day").as("published_day"),
                col("signature"),
                col("bands")));
    write("articles", articles(read, copies), col("id"));
    NESTED.forEach((name, type) -> nested(read, name, type));
    write("failures", failures(once, unread), col("input"), col("place"), col("reason"));
    flat("copies", copies.orderBy("copy_group", "id"));
  }

  /** Leaves out what another input had before, to the letter. */
  private static Dataset<Row> once(Dataset<Row> readings) {
    Dataset<Row> again =
        readings
            .where(col("id").isNotNull())
            .select("id", "input", "ordinal")
            .withColumn(
                "rank",
                row_number().over(Window.partitionBy("id").orderBy(col("input"), col("ordinal"))))
            .where(col("rank").gt(1))
            .select("input", "ordinal");
    Column same =
        readings
            .col("input")
            .equalTo(again.col("input"))
            .and(readings.col("ordinal").equalTo(again.col("ordinal")));
    return readings.join(again, same, "left_anti");
  }

  private static Dataset<Row> articles(Dataset<Row> read, Dataset<Row> copies) {
    Column[] columns =
        Arrays.stream(RecordRows.schema(ArticleRow.class).fieldNames())
            .filter(name -> !name.equals("added"))
            .map(
                name ->
                    name.equals("copy_group")
                        ? coalesce(col("its_group"), col("article.copy_group")).as(name)
                        : col("article." + name).as(name))
            .toArray(Column[]::new);
    Column[] all = Arrays.copyOf(columns, columns.length + 2);
    all[columns.length] = col("input");
    all[columns.length + 1] = col("place");
    return read.join(
            copies.select(col("id").as("copy"), col("copy_group").as("its_group")),
            col("id").equalTo(col("copy")),
            "left")
        .select(all);
  }

  private void nested(Dataset<Row> read, String name, Class<? extends Record> type) {
    Column[] columns =
        Arrays.stream(RecordRows.schema(type).fieldNames())
            .map(column -> col("one." + column).as(column))
            .toArray(Column[]::new);
    Column[] placed = Arrays.copyOf(columns, columns.length + 1);
    placed[columns.length] = col("position");
    Dataset<Row> rows =
        read.select(posexplode(col(name)).as(new String[] {"position", "one"})).select(placed);
    write(name, rows, col("article"), col("position"));
  }

  private Dataset<Row> failures(Dataset<Row> once, List<FailureRow> unread) {
    StructType schema = RecordRows.schema(FailureRow.class);
    return once.where(col("failure").isNotNull())
        .select("failure.*")
        .union(
            spark.createDataFrame(
                unread.stream().map(failure -> RecordRows.row(failure)).toList(), schema));
  }

  private void write(String name, Dataset<Row> rows, Column... order) {
    Column day = name.equals("articles") || name.equals("failures") ? order[0] : col("article");
    Column[] sorted = new Column[order.length + 1];
    sorted[0] = col("month");
    System.arraycopy(order, 0, sorted, 1, order.length);
    Dataset<Row> monthly =
        rows.withColumn(
                "month", coalesce(date_format(col("published_day"), "yyyy-MM"), lit("unknown")))
            .repartition(col("month"), pmod(xxhash64(day), lit(files)))
            .sortWithinPartitions(sorted)
            .drop("position");
    String folder = new Path(out, name).toString();
    monthly
        .write()
        .mode(SaveMode.Overwrite)
        .option("compression", "zstd")
        .partitionBy("month")
        .parquet(folder);
    if (isEmpty(folder)) {
      flat(name, monthly.limit(0));
    }
  }

  /** A table without rows has no month; it gets one file all the same, which has its columns. */
  private boolean isEmpty(String folder) {
    return spark
        .read()
        .format("binaryFile")
        .option("pathGlobFilter", "*.parquet")
        .option("recursiveFileLookup", "true")
        .load(folder)
        .select("path")
        .isEmpty();
  }

  private void flat(String name, Dataset<Row> rows) {
    rows.coalesce(1)
        .write()
        .mode(SaveMode.Overwrite)
        .option("compression", "zstd")
        .parquet(new Path(out, name).toString());
  }
}
