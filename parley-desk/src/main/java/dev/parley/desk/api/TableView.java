package dev.parley.desk.api;

import dev.parley.record.answer.Cell;
import dev.parley.record.answer.Evidence;
import dev.parley.record.answer.Table;
import dev.parley.record.answer.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer as the API shows it, or a part of its rows.
 *
 * @param columns the names of the columns, in order
 * @param rows each with its cells by the names of the columns
 * @param total how many rows the whole answer has
 * @param next where the next part begins; null for the last one
 */
record TableView(
    List<String> columns, List<Map<String, CellView>> rows, int total, @Nullable String next) {

  /** A cell: what it says, and what it rests on. */
  record CellView(String text, List<EvidenceView> evidence) {
    static CellView of(Cell cell) {
      return new CellView(cell.text(), cell.evidence().stream().map(EvidenceView::of).toList());
    }
  }

  /** Words of one article. */
  record EvidenceView(
      List<String> statements,
      String article,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable String published,
      @Nullable String saidOn,
      String words) {

    static EvidenceView of(Evidence evidence) {
      return new EvidenceView(
          evidence.statements(),
          evidence.article(),
          evidence.outlet(),
          evidence.url(),
          evidence.published() == null ? null : Texts.published(evidence.published()),
          evidence.saidOn() == null ? null : evidence.saidOn().value(),
          evidence.words());
    }
  }

  /** Returns a part of a table. */
  static TableView of(Table table, int from, int size) {
    int to = Math.min(table.rows().size(), from + size);
    List<Map<String, CellView>> rows =
        from >= to
            ? List.of()
            : table.rows().subList(from, to).stream()
                .map(row -> row(table.columns(), row))
                .toList();
    String next = to < table.rows().size() ? String.valueOf(to) : null;
    return new TableView(table.columns(), rows, table.rows().size(), next);
  }

  private static Map<String, CellView> row(List<String> columns, List<Cell> cells) {
    Map<String, CellView> row = new LinkedHashMap<>();
    for (int at = 0; at < cells.size(); at++) {
      row.put(columns.get(at), CellView.of(cells.get(at)));
    }
    return row;
  }
}
