package dev.parley.reading.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a file of tab-separated columns under a line that names them. Empty cells at the end of a
 * line may be left out, since many editors cut them off.
 */
final class TableFile {

  private static final String BETWEEN_NAMES = "; ";

  private TableFile() {}

  /**
   * Reads the rows.
   *
   * @throws IllegalArgumentException if the columns are others, or a row is not in order; the
   *     message names the line
   * @throws IOException if it cannot be read
   */
  static <T> List<T> read(BufferedReader lines, List<String> columns, Function<List<String>, T> row)
      throws IOException {
    List<T> rows = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      try {
        List<String> cells = cells(line, columns.size());
        if (number > 1) {
          rows.add(row.apply(cells));
        } else if (!cells.equals(columns)) {
          throw new IllegalArgumentException("the columns are not " + columns);
        }
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
      }
    }
    return Collections.unmodifiableList(rows);
  }

  /**
   * Reads a table that Parley carries.
   *
   * @throws IllegalStateException if it is missing or not in order
   */
  static <T> List<T> carried(String file, List<String> columns, Function<List<String>, T> row) {
    try (InputStream in = TableFile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + file);
      }
      return read(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), columns, row);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(file + ", " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the names in a cell, parted by "; ". */
  static List<String> names(String cell) {
    return cell.isEmpty() ? List.of() : parts(cell, BETWEEN_NAMES, 0);
  }

  private static List<String> cells(String line, int columns) {
    List<String> cells = parts(line, "\t", columns);
    if (cells.size() > columns) {
      throw new IllegalArgumentException("more than " + columns + " columns");
    }
    return cells;
  }

  private static List<String> parts(String text, String between, int atLeast) {
    List<String> parts = new ArrayList<>(atLeast);
    int from = 0;
    for (int to = text.indexOf(between); to >= 0; to = text.indexOf(between, from)) {
      parts.add(text.substring(from, to));
      from = to + between.length();
    }
    parts.add(text.substring(from));
    while (parts.size() < atLeast) {
      parts.add("");
    }
    return Collections.unmodifiableList(parts);
  }
}
