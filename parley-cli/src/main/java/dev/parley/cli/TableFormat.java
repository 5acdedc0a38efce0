package dev.parley.cli;

import dev.parley.exchange.csv.TableCsv;
import dev.parley.record.answer.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How answers are printed. */
enum TableFormat {
  /** For people. */
  TEXT {
    @Override
    void print(Table table, OutputStream out, Terminal terminal) throws IOException {
      TableText.print(table, out, terminal);
    }
  },
  /** For spreadsheets. */
  CSV {
    @Override
    void print(Table table, OutputStream out, Terminal terminal) throws IOException {
      TableCsv.print(table, out);
    }
  },
  /** For programs, with the evidence of each cell. */
  JSON {
    @Override
    void print(Table table, OutputStream out, Terminal terminal) throws IOException {
      TableJson.print(table, out);
    }
  };

  abstract void print(Table table, OutputStream out, Terminal terminal) throws IOException;

  /** Takes the names as they are typed. */
  static final class Converter implements ITypeConverter<TableFormat> {

    @Override
    public TableFormat convert(String value) {
      return Stream.of(values())
          .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(value))
          .findFirst()
          .orElseThrow(
              () -> new TypeConversionException("'" + value + "' is none of text, csv, json"));
    }
  }
}
