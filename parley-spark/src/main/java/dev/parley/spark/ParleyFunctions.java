package dev.parley.spark;

import dev.parley.exchange.table.StatementRow;
import dev.parley.model.Article;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/**
 * Parley in Spark SQL.
 *
 * <pre>{@code
 * ParleyFunctions.register(spark);
 * spark.sql("SELECT s.speaker, s.act, s.content FROM news LATERAL VIEW explode(parley_statements(text)) AS s");
 * }</pre>
 */
public final class ParleyFunctions {

  private ParleyFunctions() {}

  /**
   * Registers {@code parley_statements(text)}: the statements of a text as an array of structs,
   * with the columns of the table of statements. Null for null. Each executor opens one reader, at
   * the first call.
   */
  public static void register(SparkSession spark) {
    spark
        .udf()
        .register(
            "parley_statements",
            (UDF1<String, Object>) text -> text == null ? null : statements(text),
            DataTypes.createArrayType(RecordRows.schema(StatementRow.class)));
  }

  private static Object statements(String text) {
    Article article = Article.of(text);
    return RecordRows.rows(
        StatementRow.of(StagedRow.selected(article.id(), SharedReader.get().read(article)))
            .toList());
  }
}
