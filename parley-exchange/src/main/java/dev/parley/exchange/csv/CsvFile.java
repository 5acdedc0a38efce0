package dev.parley.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.parley.exchange.table.Extent;
import dev.parley.exchange.table.RowWriter;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file (RFC 4180) in UTF-8 with a header and CRLF line ends; {@code publishedDay} is the
 * column {@code published_day}. What is not known is an empty field. Lists are joined: places with
 * a space, all else with " + ", as the codebook joins codes.
 *
 * @param <R> its rows
 */
public final class CsvFile<R extends Record> implements RowWriter<R> {

  private final RecordComponent[] columns;
  private final CsvWriter csv;

  /** Begins {@code name.csv} with its header. */
  public CsvFile(Class<R> row, Path folder, String name) throws IOException {
    this.columns = row.getRecordComponents();
    this.csv = CsvWriter.builder().build(folder.resolve(name + ".csv"));
    csv.writeRecord(Arrays.stream(columns).map(CsvFile::name).toList());
  }

  private static String name(RecordComponent column) {
    return column.getName().replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  @Override
  public void write(R row) {
    csv.writeRecord(Arrays.stream(columns).map(column -> text(value(column, row))).toList());
  }

  private static @Nullable Object value(RecordComponent column, Record row) {
    try {
      return column.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("rows are public records", e);
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    if (value instanceof List<?> list) {
      boolean places = !list.isEmpty() && list.get(0) instanceof Extent;
      return list.stream().map(String::valueOf).collect(Collectors.joining(places ? " " : " + "));
    }
    return value == null ? null : value.toString();
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
