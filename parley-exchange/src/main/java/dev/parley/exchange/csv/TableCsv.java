package dev.parley.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.parley.record.answer.Cell;
import dev.parley.record.answer.Evidence;
import dev.parley.record.answer.Table;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer as CSV (RFC 4180) in UTF-8 with a header. Two columns at the end hold, parted by
 * spaces, the ids of the statements and of the articles that the row rests on.
 */
public final class TableCsv {

  private TableCsv() {}

  /** Writes an answer, and leaves the stream open. */
  public static void print(Table table, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    CsvWriter csv = CsvWriter.builder().build(writer);
    List<String> header = new ArrayList<>(table.columns());
    header.addAll(List.of("statements", "articles"));
    csv.writeRecord(header);
    for (List<Cell> row : table.rows()) {
      List<String> fields = new ArrayList<>();
      row.forEach(cell -> fields.add(cell.text()));
      fields.add(joined(row.stream().flatMap(TableCsv::statements)));
      fields.add(
          joined(row.stream().flatMap(cell -> cell.evidence().stream()).map(Evidence::article)));
      csv.writeRecord(fields);
    }
    csv.flush();
    writer.flush();
  }

  private static Stream<String> statements(Cell cell) {
    return cell.evidence().stream().map(Evidence::statements).flatMap(Collection::stream);
  }

  private static String joined(Stream<String> ids) {
    return ids.distinct().collect(Collectors.joining(" "));
  }
}
