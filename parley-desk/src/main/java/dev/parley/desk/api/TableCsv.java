package dev.parley.desk.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.parley.record.answer.Cell;
import dev.parley.record.answer.Evidence;
import dev.parley.record.answer.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer as CSV (RFC 4180) with a header, as {@code parley ask --format csv} prints it. Two
 * columns at the end hold, parted by spaces, the ids of the statements and of the articles that the
 * row rests on.
 */
final class TableCsv {

  private TableCsv() {}

  static String of(Table table) {
    StringWriter out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(out)) {
      write(table, csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void write(Table table, CsvWriter csv) {
    List<String> header = new ArrayList<>(table.columns());
    header.addAll(List.of("statements", "articles"));
    csv.writeRecord(header);
    for (List<Cell> row : table.rows()) {
      List<String> fields = new ArrayList<>();
      row.forEach(cell -> fields.add(cell.text()));
      fields.add(joined(evidence(row).map(Evidence::statements).flatMap(Collection::stream)));
      fields.add(joined(evidence(row).map(Evidence::article)));
      csv.writeRecord(fields);
    }
  }

  private static Stream<Evidence> evidence(List<Cell> row) {
    return row.stream().map(Cell::evidence).flatMap(List::stream);
  }

  private static String joined(Stream<String> ids) {
    return ids.distinct().collect(Collectors.joining(" "));
  }
}
