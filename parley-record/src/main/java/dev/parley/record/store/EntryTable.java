package dev.parley.record.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Rows of entries, with the codes and the words they are found by. */
final class EntryTable {

  /** Entries as shown. */
  static final String SHOWN = "entry";

  /** Entries before correction. */
  static final String AS_READ = "entry_as_read";

  private static final List<String> COLUMNS =
      List.of(
          ("key id article published position source cue content condition addressee channel"
                  + " source_words cue_words content_words condition_words addressee_words"
                  + " channel_words form speaker speaker_code basis via said_on said_from said_to"
                  + " act target negated label stance issue score state corrected reader")
              .split(" "));

  private static final int LONGEST_LIST = 1_000;

  private final Handle handle;
  private final Dialect dialect;

  EntryTable(Handle handle, Dialect dialect) {
    this.handle = handle;
    this.dialect = dialect;
  }

  /** Writes rows that are new, or in place of those with the same keys. */
  void write(String table, Collection<EntryRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch(upsert(table));
    for (EntryRow row : rows) {
      row.bind(batch).add();
    }
    batch.execute();
  }

  private static String upsert(String table) {
    return "INSERT INTO "
        + table
        + " ("
        + String.join(", ", COLUMNS)
        + ") VALUES ("
        + COLUMNS.stream().map(column -> ":" + column).collect(Collectors.joining(", "))
        + ") ON CONFLICT (key) DO UPDATE SET "
        + COLUMNS.stream()
            .skip(1)
            .map(column -> column + " = excluded." + column)
            .collect(Collectors.joining(", "));
  }

  /** Writes shown rows and what they are found by. */
  void show(Collection<EntryRow> rows) {
    write(SHOWN, rows);
    if (!rows.isEmpty()) {
      dialect.index(handle, rows.stream().map(SearchedWords::of).toList());
    }
  }

  /** Returns the ids among these that entries of other articles have. */
  Set<String> taken(List<String> ids, long article) {
    Set<String> taken = new TreeSet<>();
    for (int from = 0; from < ids.size(); from += LONGEST_LIST) {
      handle
          .createQuery("SELECT id FROM entry WHERE id IN (<ids>) AND article <> :article")
          .bindList("ids", ids.subList(from, Math.min(ids.size(), from + LONGEST_LIST)))
          .bind("article", article)
          .mapTo(String.class)
          .forEach(taken::add);
    }
    return taken;
  }

  /** Returns the shown rows of an article, whatever their state. */
  List<EntryRow> ofArticle(long article) {
    return handle
        .createQuery("SELECT * FROM entry WHERE article = :article ORDER BY position, key")
        .bind("article", article)
        .map((row, context) -> EntryRow.of(row))
        .list();
  }

  /** Returns the rows before correction of those entries of an article that have one, by key. */
  Map<Long, EntryRow> asRead(long article) {
    return handle
        .createQuery("SELECT * FROM entry_as_read WHERE article = :article")
        .bind("article", article)
        .map((row, context) -> EntryRow.of(row))
        .collect(Collectors.toMap(EntryRow::key, Function.identity()));
  }

  /** Returns the shown row of an entry. */
  Optional<EntryRow> shown(String id) {
    return one("SELECT * FROM entry WHERE id = :id", id);
  }

  /** Returns the row of an entry before correction, where one lies or lay over it. */
  Optional<EntryRow> asRead(String id) {
    return one("SELECT * FROM entry_as_read WHERE id = :id", id);
  }

  private Optional<EntryRow> one(String sql, @Nullable String id) {
    return handle.createQuery(sql).bind("id", id).map((row, context) -> EntryRow.of(row)).findOne();
  }
}
