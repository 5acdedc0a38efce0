package dev.parley.spark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;

/**
 * Reads a corpus into tables. What is read is kept input by input below the output, in {@code
 * _parley}; the tables are made of that when all is read. So a run that was stopped goes on where
 * it was, and the same inputs give the same rows, each once, whatever happened on the way.
 */
public final class Corpus {

  private static final String KEPT = "_parley";
  private static final int MOST_AT_ONCE = 64;

  private final SparkSession spark;
  private final Path out;
  private final Way way;
  private final ArticleReads reads;

  /**
   * Prepares to read.
   *
   * @param spark where; it is set to dates of {@code java.time}
   * @param out the folder to write to, on any file system that Spark writes
   * @param published the ISO 8601 date of articles that state none; null for none
   * @param force whether texts that do not seem to be English are read all the same
   */
  public Corpus(SparkSession spark, String out, @Nullable String published, boolean force) {
    this(spark, out, new Way(published, force), new ArticleReads.Shared());
  }

  Corpus(SparkSession spark, String out, Way way, ArticleReads reads) {
    this.spark = spark;
    this.out = new Path(out);
    this.way = way;
    this.reads = reads;
  }

  /**
   * Reads and writes. What cannot be read is a row of the failures and stops nothing.
   *
   * @param inputs files, folders and patterns of files
   * @param resume whether to go on in a folder that has something in it
   * @param told gets a line now and then
   * @throws NotEmptyException if the folder has something in it and is not to be gone on with
   * @throws IOException if the folder cannot be looked into
   */
  public CorpusReport read(List<String> inputs, boolean resume, ProgressLine told)
      throws IOException {
    spark.conf().set("spark.sql.datetime.java8API.enabled", "true");
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    check(out.getFileSystem(hadoop), resume);
    Path kept = new Path(out, KEPT);
    spark.sparkContext().setCheckpointDir(new Path(kept, "_checkpoints").toString());
    LongAccumulator read = spark.sparkContext().longAccumulator("articles read");
    LongAccumulator failed = spark.sparkContext().longAccumulator("failures");
    Staging staging = new Staging(spark, kept, way, new ReadPartition(reads, read, failed));
    InputPlan plan = InputPlan.of(inputs, hadoop);
    List<InputFile> missing = new ArrayList<>();
    for (InputFile file : plan.files()) {
      if (!staging.has(file)) {
        missing.add(file);
      }
    }
    long begin = System.nanoTime();
    int there = plan.files().size() - missing.size();
    try (ProgressLine.Running line = told.begin(there, plan.files().size(), read, failed)) {
      readAll(missing, staging, line);
    }
    Duration time = Duration.ofNanos(System.nanoTime() - begin);
    long bytes = plan.files().stream().mapToLong(InputFile::bytes).sum();
    new Tables(spark, out, bytes).write(staging.readings(plan.files()), plan.failures());
    out.getFileSystem(hadoop).delete(new Path(kept, "_checkpoints"), true);
    return CorpusReport.of(spark, out, read.value(), time);
  }

  private void check(FileSystem files, boolean resume) throws IOException {
    if (!files.exists(out)) {
      return;
    }
    if (!files.getFileStatus(out).isDirectory()) {
      throw new NotEmptyException(out + " is a file");
    }
    if (files.listStatus(out).length > 0) {
      if (!resume) {
        throw new NotEmptyException(out + " is not empty (--resume goes on with it)");
      }
      if (!files.exists(new Path(out, KEPT))) {
        throw new NotEmptyException(out + " is not empty, and no corpus was read into it");
      }
    }
  }

  /** Several inputs at once, so that no machine waits while the last task of one is under way. */
  private void readAll(List<InputFile> missing, Staging staging, ProgressLine.Running line) {
    int cores = spark.sparkContext().defaultParallelism();
    ExecutorService submitting =
        Executors.newFixedThreadPool(Math.min(MOST_AT_ONCE, Math.max(2, cores / 2)));
    try {
      List<Future<?>> reading = new ArrayList<>();
      for (InputFile file : missing) {
        reading.add(
            submitting.submit(
                () -> {
                  staging.read(file);
                  line.done();
                }));
      }
      for (Future<?> one : reading) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the job failed: " + Reasons.of(e.getCause()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      submitting.shutdownNow();
    }
  }

  /** The output folder has something in it. */
  public static final class NotEmptyException extends IOException {

    private static final long serialVersionUID = 1;

    NotEmptyException(String message) {
      super(message);
    }
  }
}
