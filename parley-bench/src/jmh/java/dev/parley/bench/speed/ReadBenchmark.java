package dev.parley.bench.speed;

import dev.parley.model.Article;
import dev.parley.model.Reading;
import dev.parley.reading.Reader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Articles a second, of a news article of some 480 words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(2)
public class ReadBenchmark {

  private static final int BATCH = 32;

  private final Article article = article();
  private final Reader reader = Reader.open();

  /** Reads one article after another, as a server would for one user. */
  @Benchmark
  public Reading oneAtATime() {
    return reader.read(article);
  }

  /** Reads many, which lets the reader use all cores. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public long many() {
    return reader
        .readAll(Collections.nCopies(BATCH, article).stream())
        .mapToLong(reading -> reading.statements().size())
        .sum();
  }

  /** Gives the model's memory back. */
  @TearDown
  public void close() {
    reader.close();
  }

  private static Article article() {
    try (InputStream in = ReadBenchmark.class.getResourceAsStream("article.txt")) {
      return Article.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("article.txt cannot be read", e);
    }
  }
}
