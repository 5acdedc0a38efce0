package dev.parley.record.answer;

import java.util.List;

/**
 * An answer in the form in which it is printed or exported.
 *
 * @param columns their names, in lower case, with underscores
 * @param rows each with one cell a column
 */
public record Table(List<String> columns, List<List<Cell>> rows) {

  /** Keeps its own copies, and refuses a row of another length than the columns. */
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row of " + row.size() + " cells under " + columns.size() + " columns");
      }
    }
  }

  /** Returns the cells of a row by the name of a column. */
  public Cell cell(int row, String column) {
    int at = columns.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException("no column \"" + column + "\" among " + columns);
    }
    return rows.get(row).get(at);
  }
}
