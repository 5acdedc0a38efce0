package dev.parley.desk.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of positions as a picture that stands alone, to print or to put into a report. */
final class PositionDrawing {

  private static final int LABEL = 230;
  private static final int CELL = 96;
  private static final int HEIGHT = 40;
  private static final int TOP = 70;
  private static final int LETTERS_OF_PARTY = 14;
  private static final int LETTERS_OF_ISSUE = 34;

  private final PositionGrid grid;
  private final Naming naming;

  PositionDrawing(PositionGrid grid, Naming naming) {
    this.grid = grid;
    this.naming = naming;
  }

  /** Returns the picture. */
  String svg(@Nullable LocalDate asOf) {
    int width = LABEL + CELL * Math.max(1, grid.columns().size()) + 10;
    Svg svg = new Svg(width, TOP + HEIGHT * grid.lines().size() + 10);
    svg.alone("Positions" + (asOf == null ? "" : " as of " + Days.of(asOf)));
    svg.rect(0, 0, width, svg.height(), "#ffffff");
    svg.text(8, 24, "Positions" + (asOf == null ? "" : " as of " + Days.of(asOf)), "#1a1a1a", 16);
    for (int i = 0; i < grid.columns().size(); i++) {
      String name = Visible.brief(naming.party(grid.columns().get(i).id()), LETTERS_OF_PARTY);
      svg.text(LABEL + i * CELL + 6, TOP - 10, name, "#1a1a1a", 11);
    }
    for (int row = 0; row < grid.lines().size(); row++) {
      line(svg, grid.lines().get(row), TOP + row * HEIGHT);
    }
    return svg.done();
  }

  private void line(Svg svg, PositionGrid.Line line, int y) {
    svg.text(
        8, y + 24, Visible.brief(naming.issue(line.issue().id()), LETTERS_OF_ISSUE), "#1a1a1a", 11);
    List<PositionGrid.@Nullable Cell> cells = line.cells();
    for (int i = 0; i < cells.size(); i++) {
      PositionGrid.Cell cell = cells.get(i);
      int x = LABEL + i * CELL;
      if (cell == null) {
        svg.rect(x + 2, y + 2, CELL - 4, HEIGHT - 4, "#f2f2f0");
        continue;
      }
      svg.rect(x + 2, y + 2, CELL - 4, HEIGHT - 4, fill(cell.stance().css()));
      svg.text(x + 8, y + 17, cell.stance().sign() + " " + cell.stance().word(), "#111111", 11);
      String day = cell.day() == null ? "" : " " + Days.brief(cell.day());
      svg.text(x + 8, y + 31, cell.act().word() + day, "#333333", 9);
    }
  }

  private static String fill(String stance) {
    return switch (stance) {
      case "for" -> "#bcd9ee";
      case "against" -> "#f5c9a8";
      default -> "#e6dfa8";
    };
  }
}
