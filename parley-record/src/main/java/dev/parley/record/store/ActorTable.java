package dev.parley.record.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Rows of actors, by name. */
final class ActorTable {

  private final Handle handle;

  ActorTable(Handle handle) {
    this.handle = handle;
  }

  /** Returns those with live entries, most entries first. */
  List<Actor> all() {
    return handle
        .createQuery(
            """
            SELECT e.speaker, c.code, count(*) AS entries
            FROM entry e LEFT JOIN actor c ON c.name = e.speaker
            WHERE e.speaker IS NOT NULL AND e.state = 'live'
            GROUP BY e.speaker, c.code ORDER BY entries DESC, e.speaker""")
        .map(
            (row, context) ->
                new Actor(
                    row.getString("speaker"),
                    Column.codes(row.getString("code")),
                    row.getLong("entries")))
        .list();
  }
}
