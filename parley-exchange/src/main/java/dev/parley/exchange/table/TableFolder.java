package dev.parley.exchange.table;

import dev.parley.exchange.Exporter;
import dev.parley.exchange.SelectedArticle;
import dev.parley.exchange.Selection;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes one file a kind of entry. A file beside them names the record, the query, Parley's version
 * and the time.
 */
public final class TableFolder implements Exporter {

  private final RowWriter.Maker maker;

  /** Writes files of one format. */
  public TableFolder(RowWriter.Maker maker) {
    this.maker = maker;
  }

  @Override
  public void write(Selection selection, Path folder) throws IOException {
    List<OpenTable<?>> tables = new ArrayList<>();
    try {
      for (TableKind<?> kind : TableKind.ALL) {
        tables.add(open(kind, folder));
      }
      for (Iterator<SelectedArticle> articles = selection.articles().iterator();
          articles.hasNext(); ) {
        SelectedArticle article = articles.next();
        for (OpenTable<?> table : tables) {
          table.add(article);
        }
      }
    } finally {
      for (OpenTable<?> table : tables) {
        table.close();
      }
    }
    Map<String, Long> rows = new LinkedHashMap<>();
    tables.forEach(table -> rows.put(table.kind.name(), table.rows));
    Sidecar.write(selection, rows, folder);
  }

  private <R extends Record> OpenTable<R> open(TableKind<R> kind, Path folder) throws IOException {
    return new OpenTable<>(kind, maker.make(kind.row(), folder, kind.name()));
  }

  /** A table that is being written. */
  private static final class OpenTable<R extends Record> implements Closeable {

    private final TableKind<R> kind;
    private final RowWriter<R> writer;
    private long rows;

    OpenTable(TableKind<R> kind, RowWriter<R> writer) {
      this.kind = kind;
      this.writer = writer;
    }

    void add(SelectedArticle article) throws IOException {
      for (R row : kind.rows().apply(article).toList()) {
        writer.write(row);
        rows++;
      }
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }
}
