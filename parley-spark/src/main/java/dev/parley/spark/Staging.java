package dev.parley.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The readings of each input, kept below the output until the tables are made of them, and after
 * that for a later run over more inputs. An input is whole or absent: Spark's committer puts a mark
 * beside its rows when all are there.
 */
final class Staging {

  private static final StructType ARTICLES = RecordRows.schema(CorpusArticle.class);
  private static final StructType STAGED = RecordRows.schema(StagedRow.class);

  private final SparkSession spark;
  private final Path folder;
  private final Way way;
  private final ReadPartition reading;

  Staging(SparkSession spark, Path folder, Way way, ReadPartition reading) {
    this.spark = spark;
    this.folder = folder;
    this.way = way;
    this.reading = reading;
  }

  /** Tells whether an input's readings are there. */
  boolean has(InputFile file) throws IOException {
    FileSystem files = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
    return files.exists(new Path(of(file), "_SUCCESS"));
  }

  /** Reads an input; what was left of an earlier try is written over. */
  void read(InputFile file) {
    try {
      write(file, file.kind() == InputFile.Kind.PARQUET ? parquet(file) : rows(file));
    } catch (Exception e) {
      if (!isUnreadable(e, file)) {
        throw e;
      }
      CorpusArticle failed =
          CorpusArticle.failed(file.path(), 0, null, "cannot be read: " + Reasons.of(e));
      write(file, spark.createDataFrame(List.of(RecordRows.row(failed)), ARTICLES));
    }
  }

  /** Spark reads Parquet itself, and gives the whole file up where it is damaged. */
  private static boolean isUnreadable(Throwable e, InputFile file) {
    if (file.kind() != InputFile.Kind.PARQUET) {
      return false;
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (cause instanceof AnalysisException
          || cause instanceof IllegalArgumentException
          || message.contains("FAILED_READ_FILE")
          || message.contains("CANNOT_READ_FILE_FOOTER")) {
        return true;
      }
    }
    return false;
  }

  private Dataset<Row> parquet(InputFile file) {
    return ParquetArticles.of(spark, file, way);
  }

  private Dataset<Row> rows(InputFile file) {
    SerializableConfiguration hadoop =
        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    Way how = way;
    return spark
        .createDataset(List.of(file.path()), Encoders.STRING())
        .flatMap(
            (FlatMapFunction<String, Row>) path -> new FileArticles(file, how, hadoop.value()),
            Encoders.row(ARTICLES));
  }

  private void write(InputFile file, Dataset<Row> articles) {
    articles
        .repartition(file.tasks(), coalesce(col("id"), col("place")))
        .sortWithinPartitions(col("id"), col("ordinal"))
        .mapPartitions(reading, Encoders.row(STAGED))
        .write()
        .mode(SaveMode.Overwrite)
        .option("compression", "zstd")
        .parquet(of(file).toString());
  }

  /** Returns the readings of inputs that are there. */
  Dataset<Row> readings(List<InputFile> files) {
    String[] folders = files.stream().map(file -> of(file).toString()).toArray(String[]::new);
    return folders.length == 0
        ? spark.createDataFrame(List.<Row>of(), STAGED)
        : spark.read().schema(STAGED).parquet(folders);
  }

  private Path of(InputFile file) {
    return new Path(folder, file.key(way.toString()));
  }
}
