package dev.parley.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table for people: columns side by side, the words of a cell broken within its column. */
final class TextTable {

  private static final String GAP = "  ";

  private final List<Column> columns;
  private final List<List<Cell>> rows = new ArrayList<>();

  /** A column and how many characters it is wide. */
  record Column(String title, int width) {}

  /** What stands in a cell, and how. */
  record Cell(String text, Style style) {}

  TextTable(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /** Adds a row with one cell a column. */
  void add(List<Cell> row) {
    if (row.size() != columns.size()) {
      throw new IllegalArgumentException(row.size() + " cells under " + columns.size());
    }
    rows.add(List.copyOf(row));
  }

  /** Prints the titles, a rule below them, and the rows. */
  void print(Appendable out, boolean colour) throws IOException {
    int width = -GAP.length();
    List<Cell> titles = new ArrayList<>();
    for (Column column : columns) {
      width += GAP.length() + column.width();
      titles.add(new Cell(column.title(), Style.FAINT));
    }
    print(titles, out, colour);
    String rule = "─".repeat(width);
    out.append(colour ? Style.FAINT.on(rule) : rule).append('\n');
    for (List<Cell> row : rows) {
      print(row, out, colour);
    }
  }

  private void print(List<Cell> row, Appendable out, boolean colour) throws IOException {
    List<List<String>> cells = new ArrayList<>();
    int height = 1;
    for (int at = 0; at < row.size(); at++) {
      List<String> lines = lines(Printable.line(row.get(at).text()), columns.get(at).width());
      cells.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder printed = new StringBuilder();
      int blank = 0;
      for (int at = 0; at < row.size(); at++) {
        String words = line < cells.get(at).size() ? cells.get(at).get(line) : "";
        if (!words.isEmpty()) {
          printed.append(" ".repeat(blank));
          printed.append(colour ? row.get(at).style().on(words) : words);
          blank = 0;
        }
        blank += columns.get(at).width() - width(words) + GAP.length();
      }
      out.append(printed).append('\n');
    }
  }

  /** Breaks words into lines; a word that is longer than a line is cut. */
  private static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split(" +")) {
      if (!line.isEmpty() && width(line) + 1 + width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (width(line) > width) {
        int cut = line.offsetByCodePoints(0, width);
        lines.add(line.substring(0, cut));
        line.delete(0, cut);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static int width(CharSequence words) {
    return Character.codePointCount(words, 0, words.length());
  }
}
