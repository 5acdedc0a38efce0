package dev.parley.record.store;

import dev.parley.record.correction.MadeCorrection;
import dev.parley.record.correction.MadeCorrection.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Issues of a dossier that entries are sorted to by a program. */
final class Sorting {

  private final Handle handle;

  Sorting(Handle handle) {
    this.handle = handle;
  }

  /** Notes the issues, below what people moved, and returns how many there are. */
  int sort(List<Sorted> sorted) {
    Map<String, Sorted> moved = moved();
    List<Sorted> shown = new ArrayList<>();
    sorted.forEach(one -> shown.add(moved.getOrDefault(one.entry(), one)));
    update(EntryTable.AS_READ, sorted);
    update(EntryTable.SHOWN, shown);
    return sorted.size();
  }

  /** Where people moved entries, by the entries' ids. */
  private Map<String, Sorted> moved() {
    Map<String, Sorted> moved = new HashMap<>();
    for (MadeCorrection one : new CorrectionTable(handle).all()) {
      if (one.holds() && one.kind() == Kind.MOVE && one.entry() != null) {
        moved.put(one.entry(), new Sorted(one.entry(), one.value(), 1));
      }
    }
    return moved;
  }

  private void update(String table, List<Sorted> sorted) {
    if (sorted.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch("UPDATE " + table + " SET issue = ?, score = ? WHERE id = ?");
    sorted.forEach(one -> batch.add(Column.text(one.issue()), one.score(), one.entry()));
    batch.execute();
  }
}
