package dev.parley.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.udf;

import dev.parley.record.copy.Likeness;
import dev.parley.record.copy.Syndication;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;

/**
 * Tells the copies of a corpus as a record does that takes its articles in by day and id: an
 * article joins the group of the earlier one that it is most like. Only articles that share a band
 * of their signatures are compared, and of each band only with its first ones, so that the cost of
 * an article does not grow with the corpus ({@code docs/decisions/0011-copies.md}).
 */
final class Copies {

  private static final Syndication COPIES = new Syndication(Likeness.USUAL);

  /** As many of a band are compared with as a record keeps of one. */
  private static final int DEEPEST = 16;

  /** Chains of copies twice as long a round: more rounds than a corpus can need. */
  private static final int MOST_ROUNDS = 40;

  private Copies() {}

  /**
   * Returns the articles that are copies of an earlier one: {@code id}, {@code copy_of} (the
   * earlier one that it is most like), {@code likeness} and {@code copy_group} (the first of the
   * group).
   *
   * @param articles {@code id}, {@code published_day}, {@code signature} and {@code bands}
   */
  static Dataset<Row> of(Dataset<Row> articles) {
    Dataset<Row> signed =
        articles.select(
            col("id"),
            concat(coalesce(col("published_day").cast("string"), lit("~")), lit(" "), col("id"))
                .as("order"),
            col("signature"),
            col("bands"));
    Dataset<Row> earlier = earlier(signed).checkpoint();
    return grouped(earlier);
  }

  /** For each article that has one, the earlier article it is most like. */
  private static Dataset<Row> earlier(Dataset<Row> signed) {
    Dataset<Row> banded = signed.select(col("order"), explode(col("bands")).as("band"));
    Dataset<Row> first =
        banded
            .withColumn("rank", row_number().over(Window.partitionBy("band").orderBy(col("order"))))
            .where(col("rank").leq(DEEPEST))
            .select(col("band"), col("order").as("earlier"));
    Dataset<Row> pairs =
        banded
            .join(first, "band")
            .where(col("earlier").lt(col("order")))
            .select("order", "earlier")
            .distinct();
    UserDefinedFunction alike =
        udf(
            (UDF2<byte[], byte[], Double>) (one, other) -> COPIES.likeness(one, other),
            DataTypes.DoubleType);
    Dataset<Row> mine = signed.select(col("order"), col("id"), col("signature").as("mine"));
    Dataset<Row> theirs =
        signed.select(
            col("order").as("earlier"), col("id").as("copy_of"), col("signature").as("theirs"));
    Column best =
        row_number()
            .over(Window.partitionBy("order").orderBy(col("likeness").desc(), col("earlier")));
    return pairs
        .join(mine, "order")
        .join(theirs, "earlier")
        .withColumn("likeness", alike.apply(col("mine"), col("theirs")))
        .where(col("likeness").gt(0))
        .withColumn("best", best)
        .where(col("best").equalTo(1))
        .select("id", "copy_of", "likeness");
  }

  /** Goes from each article to the earlier one of the earlier one, until none gets any further. */
  private static Dataset<Row> grouped(Dataset<Row> earlier) {
    Dataset<Row> groups = earlier.withColumn("copy_group", col("copy_of"));
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Dataset<Row> further =
          groups.select(col("id").as("copy_group"), col("copy_group").as("further"));
      Dataset<Row> stepped =
          groups
              .join(further, groups.col("copy_group").equalTo(further.col("copy_group")), "left")
              .select(
                  groups.col("id"),
                  groups.col("copy_of"),
                  groups.col("likeness"),
                  coalesce(col("further"), groups.col("copy_group")).as("copy_group"),
                  col("further").isNotNull().as("moved"))
              .checkpoint();
      groups = stepped.drop("moved");
      if (stepped.where(col("moved")).isEmpty()) {
        break;
      }
    }
    return groups;
  }
}
