package dev.parley.exchange;

import dev.parley.exchange.annotation.WebAnnotationExporter;
import dev.parley.exchange.csv.CsvFile;
import dev.parley.exchange.jsonl.JsonLinesExporter;
import dev.parley.exchange.parquet.ParquetFile;
import dev.parley.exchange.plover.PloverExporter;
import dev.parley.exchange.table.TableFolder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that a record is written in. {@code docs/formats} has a page on each. */
public enum Format {
  /** Annotated articles, one JSON object a line, as section 7 of the codebook has them. */
  JSONL(Shape.TEXT, new JsonLinesExporter()),
  /** One CSV file a kind of entry. */
  CSV(Shape.FOLDER, new TableFolder(CsvFile::new)),
  /** One Parquet file a kind of entry, with the same columns. */
  PARQUET(Shape.FOLDER, new TableFolder(ParquetFile::new)),
  /** PLOVER events, one JSON object a line. */
  PLOVER(Shape.TEXT, new PloverExporter()),
  /** Web Annotations in JSON-LD. */
  WEBANNOTATION(Shape.TEXT, new WebAnnotationExporter());

  private final Shape shape;
  private final Exporter exporter;

  Format(Shape shape, Exporter exporter) {
    this.shape = shape;
    this.exporter = exporter;
  }

  /** What an export is made of. */
  public enum Shape {
    /** One file of text, which can go to standard output as well. */
    TEXT,
    /** One file for programs. */
    BINARY,
    /** A folder with several files. */
    FOLDER
  }

  /** Returns the format of a name as it is typed: {@code jsonl}. */
  public static Optional<Format> named(String name) {
    return Arrays.stream(values()).filter(format -> format.typed().equals(name)).findFirst();
  }

  /** Returns the names of all formats as they are typed. */
  public static List<String> names() {
    return Arrays.stream(values()).map(Format::typed).toList();
  }

  /** Returns its name as it is typed. */
  public String typed() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns what an export is made of. */
  public Shape shape() {
    return shape;
  }

  /** Returns what writes it. */
  public Exporter exporter() {
    return exporter;
  }
}
