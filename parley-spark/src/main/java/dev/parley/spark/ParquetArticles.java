package dev.parley.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;

import dev.parley.intake.Taken;
import dev.parley.intake.plain.IsoDate;
import dev.parley.intake.plain.TextCheck;
import dev.parley.model.Article;
import dev.parley.model.StatedDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file with one article a row: {@code text} and, if there, the columns that a line of
 * JSON Lines may have, under our names or news-please's.
 */
final class ParquetArticles {

  private ParquetArticles() {}

  /**
   * Returns its articles.
   *
   * @throws IllegalArgumentException if it has no column of texts
   */
  static Dataset<Row> of(SparkSession spark, InputFile file, Way way) {
    Dataset<Row> table = spark.read().parquet(file.path());
    if (!has(table, "text") && !has(table, "maintext")) {
      throw new IllegalArgumentException("no column text in it");
    }
    Dataset<Row> rows =
        table.select(
            col("_metadata.row_index").as("row"),
            first(table, "id", "given_id").as("id"),
            first(table, "text", "maintext").as("text"),
            first(table, "title").as("title"),
            first(table, "byline", "authors").as("byline"),
            first(table, "publisher", "source_domain", "domain").as("publisher"),
            first(table, "url").as("url"),
            first(table, "language").as("language"),
            first(table, "published_value", "published", "date_publish", "date").as("published"),
            first(table, "modified_value", "modified", "date_modify").as("modified"));
    return rows.map(
        (MapFunction<Row, Row>) row -> RecordRows.row(article(row, file.path(), way)),
        Encoders.row(RecordRows.schema(CorpusArticle.class)));
  }

  private static boolean has(Dataset<Row> table, String name) {
    return Arrays.asList(table.columns()).contains(name);
  }

  private static Column first(Dataset<Row> table, String... names) {
    List<Column> columns = new ArrayList<>();
    for (String name : names) {
      if (has(table, name)) {
        boolean instant = table.schema().apply(name).dataType().equals(DataTypes.TimestampType);
        Column column = table.col(name);
        columns.add(instant ? date_format(column, "yyyy-MM-dd'T'HH:mm:ss") : column.cast("string"));
      }
    }
    return columns.isEmpty() ? lit(null).cast("string") : coalesce(columns.toArray(new Column[0]));
  }

  private static CorpusArticle article(Row row, String input, Way way) {
    long number = row.<Long>getAs("row");
    String place = "row " + (number + 1);
    String text = row.getAs("text");
    if (text == null || text.isBlank()) {
      return CorpusArticle.failed(input, number, place, "no text in it");
    }
    String refusal = new TextCheck(way.force()).refusal(text, new ArrayList<>()).orElse(null);
    if (refusal != null) {
      return CorpusArticle.failed(input, number, place, refusal);
    }
    String id = row.getAs("id");
    StatedDate published = date(row.getAs("published"));
    Article article =
        new Article(
            id == null ? Article.hash(text) : id,
            text,
            row.getAs("title"),
            row.getAs("byline"),
            row.getAs("publisher"),
            row.getAs("url"),
            row.getAs("language"),
            published == null ? way.policy().published() : published,
            date(row.getAs("modified")));
    return CorpusArticle.of(input, number, place, new Taken.Whole(article, List.of()));
  }

  private static @Nullable StatedDate date(@Nullable String words) {
    return words == null ? null : IsoDate.of(words);
  }
}
