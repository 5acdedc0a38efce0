package dev.parley.exchange.parquet;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import com.jerolba.carpet.TimeUnit;
import com.jerolba.carpet.io.FileSystemOutputFile;
import dev.parley.exchange.table.RowWriter;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * A Parquet file packed by Zstandard. Dates are dates, times are in UTC to the microsecond, lists
 * are lists, places are structs of two integers; {@code publishedDay} is the column {@code
 * published_day}.
 *
 * @param <R> its rows
 */
public final class ParquetFile<R extends Record> implements RowWriter<R> {

  private final CarpetWriter<R> parquet;

  /** Begins {@code name.parquet}. */
  public ParquetFile(Class<R> row, Path folder, String name) throws IOException {
    this.parquet =
        new CarpetWriter.Builder<>(
                new FileSystemOutputFile(folder.resolve(name + ".parquet").toFile()), row)
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withCodecFactory(new ZstandardPages())
            .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
            .withDefaultTimeUnit(TimeUnit.MICROS)
            .build();
  }

  @Override
  public void write(R row) throws IOException {
    parquet.write(row);
  }

  @Override
  public void close() throws IOException {
    parquet.close();
  }
}
