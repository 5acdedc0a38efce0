package dev.parley.exchange.briefing;

import java.util.List;

/** A part of a section. */
public sealed interface Block {

  /**
   * A headline within a section.
   *
   * @param text the headline
   */
  record Heading(String text) implements Block {}

  /**
   * A paragraph.
   *
   * @param line its words
   */
  record Paragraph(Line line) implements Block {}

  /**
   * A list.
   *
   * @param points at least one
   */
  record Points(List<Point> points) implements Block {
    /** Keeps its own copy. */
    public Points {
      points = List.copyOf(points);
    }
  }

  /**
   * A table.
   *
   * @param columns their headlines
   * @param rows each with one cell a column
   */
  record Grid(List<String> columns, List<List<Line>> rows) implements Block {
    /** Keeps its own copies. */
    public Grid {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A point of a list.
   *
   * @param line its words
   * @param below points below it; often none
   */
  record Point(Line line, List<Line> below) {
    /** Keeps its own copy. */
    public Point {
      below = List.copyOf(below);
    }

    /** Makes a point with none below it. */
    public Point(Line line) {
      this(line, List.of());
    }
  }
}
