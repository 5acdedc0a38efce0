package dev.parley.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What a corpus came to.
 *
 * @param rows how many rows each table has
 * @param groups how many groups of copies there are
 * @param reasons how many failures each reason has, the commonest first
 * @param read how many articles this run read
 * @param time how long it read
 */
public record CorpusReport(
    Map<String, Long> rows, long groups, Map<String, Long> reasons, long read, Duration time) {

  /** Keeps reasons told apart, and no more of them than a person looks at. */
  private static final int MOST_REASONS = 20;

  static CorpusReport of(SparkSession spark, Path out, long read, Duration time) {
    Map<String, Long> rows = new LinkedHashMap<>();
    for (String table :
        new String[] {
          "articles", "statements", "events", "meetings", "documents", "failures", "copies"
        }) {
      rows.put(table, spark.read().parquet(new Path(out, table).toString()).count());
    }
    long groups =
        spark
            .read()
            .parquet(new Path(out, "copies").toString())
            .select("copy_group")
            .distinct()
            .count();
    Map<String, Long> reasons = new LinkedHashMap<>();
    for (Row row :
        spark
            .read()
            .parquet(new Path(out, "failures").toString())
            .groupBy("reason")
            .agg(count(lit(1)).as("failures"))
            .orderBy(col("failures").desc(), col("reason"))
            .limit(MOST_REASONS)
            .collectAsList()) {
      reasons.put(row.getString(0), row.getLong(1));
    }
    return new CorpusReport(rows, groups, reasons, read, time);
  }

  /** Returns how many could not be read. */
  public long failures() {
    return rows.getOrDefault("failures", 0L);
  }

  /** Returns it as lines for a person. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    rows.forEach(
        (table, count) -> {
          if (!table.equals("copies") && !table.equals("failures")) {
            lines.append(String.format(Locale.ROOT, "%-11s %,d%n", table, count));
          }
        });
    lines.append(
        String.format(
            Locale.ROOT,
            "%-11s %,d articles are copies of others, in %,d groups%n",
            "copies",
            rows.get("copies"),
            groups));
    lines.append(String.format(Locale.ROOT, "%-11s %,d%n", "failures", failures()));
    reasons.forEach(
        (reason, count) ->
            lines.append(String.format(Locale.ROOT, "%11s %,7d  %s%n", "", count, reason)));
    lines.append(
        String.format(
            Locale.ROOT,
            "%-11s %,d articles in %,d s, %.1f a second%n",
            "this run",
            read,
            time.toSeconds(),
            read / Math.max(0.001, time.toMillis() / 1000.0)));
    return lines.toString();
  }
}
