package dev.parley.exchange.table;

import dev.parley.exchange.SelectedArticle;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One of the tables.
 *
 * @param <R> its rows
 * @param name which is its file's name too
 * @param row the rows' record
 * @param rows what an article adds to it
 */
public record TableKind<R extends Record>(
    String name, Class<R> row, Function<SelectedArticle, Stream<R>> rows) {

  /** All tables. */
  public static final List<TableKind<?>> ALL =
      List.of(
          new TableKind<>("articles", ArticleRow.class, one -> Stream.of(ArticleRow.of(one))),
          new TableKind<>("statements", StatementRow.class, StatementRow::of),
          new TableKind<>("events", EventRow.class, EventRow::of),
          new TableKind<>("meetings", MeetingRow.class, MeetingRow::of),
          new TableKind<>("documents", DocumentRow.class, DocumentRow::of));
}
