package dev.parley.record.store;

import dev.parley.record.Entry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Entries as they are asked for. */
final class EntryQuery {

  private static final String FROM = " FROM entry e JOIN article a ON a.key = e.article ";
  private static final String SELECT = "SELECT e.*, " + ArticleTable.RECORDED + FROM;
  private static final String LIVE = "WHERE e.state = 'live' AND ";

  private final Handle handle;
  private final Dialect dialect;

  EntryQuery(Handle handle, Dialect dialect) {
    this.handle = handle;
    this.dialect = dialect;
  }

  private record Placed(Entry entry, Place place) {}

  /** Returns a page of entries. */
  Page page(Filter filter, Order order, @Nullable Place after, int size) {
    boolean oldestFirst = order == Order.OLDEST_FIRST;
    FilterSql where = new FilterSql(filter, dialect);
    StringBuilder sql = new StringBuilder(SELECT).append(LIVE).append(where.condition());
    List<Object> values = new ArrayList<>(where.values());
    if (after != null) {
      sql.append(" AND (e.published, e.article, e.position, e.key) ")
          .append(oldestFirst ? ">" : "<")
          .append(" (?, ?, ?, ?)");
      values.addAll(List.of(after.published, after.article, after.position, after.key));
    }
    String direction = oldestFirst ? "" : " DESC";
    sql.append(" ORDER BY e.published").append(direction);
    sql.append(", e.article").append(direction);
    sql.append(", e.position").append(direction);
    sql.append(", e.key").append(direction);
    sql.append(" LIMIT ?");
    values.add(size + 1);
    List<Placed> rows =
        bound(sql.toString(), values)
            .setFetchSize(size + 1)
            .map((row, context) -> new Placed(entry(row), place(row)))
            .list();
    boolean more = rows.size() > size;
    List<Placed> page = more ? rows.subList(0, size) : rows;
    return new Page(
        page.stream().map(Placed::entry).toList(), more ? page.get(size - 1).place() : null);
  }

  /** Returns how many entries pass. */
  long count(Filter filter) {
    FilterSql where = new FilterSql(filter, dialect);
    return bound("SELECT count(*)" + FROM + LIVE + where.condition(), where.values())
        .mapTo(long.class)
        .one();
  }

  /** Returns the entry of an id. */
  Optional<Entry> entry(String id) {
    return handle
        .createQuery(SELECT + LIVE + "e.id = :id")
        .bind("id", id)
        .map((row, context) -> entry(row))
        .findOne();
  }

  /** Returns entries that the last reading does not have although a correction lies over them. */
  List<Entry> orphans() {
    return handle
        .createQuery(
            SELECT
                + """
                WHERE e.state = 'gone' AND e.corrected = :corrected
                  AND e.id IN (SELECT entry FROM correction)
                ORDER BY e.published, e.article, e.position, e.key""")
        .bind("corrected", true)
        .map((row, context) -> entry(row))
        .list();
  }

  private Query bound(String sql, List<Object> values) {
    Query query = handle.createQuery(sql);
    for (int i = 0; i < values.size(); i++) {
      query.bind(i, values.get(i));
    }
    return query;
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        EntryRow.statement(row),
        ArticleTable.recorded(row),
        row.getString("issue"),
        row.getDouble("score"),
        row.getBoolean("corrected"),
        EntryRow.words(row));
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(
        row.getString("published"),
        row.getLong("article"),
        row.getInt("position"),
        row.getLong("key"));
  }
}
