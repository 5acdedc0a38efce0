package dev.parley.record.store;

import static dev.parley.record.store.RecordException.Reason.BUSY;
import static dev.parley.record.store.RecordException.Reason.CORRUPT;
import static dev.parley.record.store.RecordException.Reason.FULL;
import static dev.parley.record.store.RecordException.Reason.OTHER;
import static dev.parley.record.store.RecordException.Reason.READ_ONLY;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.sqlite.SQLiteErrorCode;

/** SQLite: one file, one writer at a time. */
final class Sqlite implements Dialect {

  private static final int PRIMARY = 0xFF; // https://www.sqlite.org/rescode.html#pve

  private final WaitingBands waiting = new WaitingBands();

  @Override
  public String folder() {
    return "sqlite";
  }

  @Override
  public Map<String, String> placeholders() {
    return Map.of(
        "key", "INTEGER PRIMARY KEY",
        "long", "INTEGER",
        "text", "TEXT",
        "bytes", "BLOB",
        "truth", "INTEGER",
        "real", "REAL",
        "clustered", "WITHOUT ROWID");
  }

  @Override
  public boolean hasTables(Handle handle) {
    return handle.createQuery("SELECT count(*) FROM sqlite_master").mapTo(int.class).one() > 0;
  }

  @Override
  public boolean hasTable(Handle handle, String name) {
    return handle
            .createQuery("SELECT count(*) FROM sqlite_master WHERE name = :name")
            .bind("name", name)
            .mapTo(int.class)
            .one()
        > 0;
  }

  /** There is one writer at a time, so the largest key stays the largest. */
  @Override
  public List<Long> reserveEntryKeys(Handle handle, int count) {
    long last =
        handle.createQuery("SELECT coalesce(max(key), 0) FROM entry").mapTo(long.class).one();
    return LongStream.rangeClosed(last + 1, last + count).boxed().toList();
  }

  @Override
  public void index(Handle handle, List<IndexedWords> entries) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT OR REPLACE INTO entry_words (rowid, speaker, words, codes)
            VALUES (?, ?, ?, ?)""");
    for (IndexedWords entry : entries) {
      String codes =
          Stream.concat(
                  entry.speakerCodes().stream().map(code -> word(Role.SPEAKER, code.toString())),
                  entry.targetCodes().stream().map(code -> word(Role.TARGET, code.toString())))
              .collect(Collectors.joining(" "));
      batch.add(
          entry.key(), String.join(" ", entry.speaker()), String.join(" ", entry.words()), codes);
    }
    batch.execute();
  }

  /** A code as one word: countries have three letters, so that the x can only be the space. */
  private static String word(Role role, String code) {
    return role.name().charAt(0) + code.replace(' ', 'x');
  }

  @Override
  public String codeQuery(Role role, String code, boolean finer) {
    String exactly = '"' + word(role, code) + '"';
    return finer
        ? "codes : (" + exactly + " OR \"" + word(role, code + ' ') + "\" *)"
        : "codes : " + exactly;
  }

  @Override
  public void keepBands(Handle handle, long article, Collection<Long> bands) {
    waiting.add(handle.getConnection(), article, bands);
  }

  @Override
  public Collection<Long> sharingBands(Handle handle, Collection<Long> bands, int deepest) {
    return waiting.sharing(handle.getConnection(), bands, deepest);
  }

  @Override
  public String matches() {
    return "e.key IN (SELECT rowid FROM entry_words WHERE entry_words MATCH ?)";
  }

  /** The language of https://www.sqlite.org/fts5.html#full_text_query_syntax. */
  @Override
  public String textQuery(Filter query) {
    return "{speaker words} : (" + expression(query) + ')';
  }

  private static String expression(Filter query) {
    if (query instanceof Filter.Phrase phrase) {
      return quoted(phrase.words());
    } else if (query instanceof Filter.Prefix prefix) {
      return quoted(prefix.start()) + " *";
    } else if (query instanceof Filter.And and) {
      return joined(and.filters(), " AND ");
    } else if (query instanceof Filter.Or or) {
      return joined(or.filters(), " OR ");
    }
    throw new IllegalArgumentException("not a search for words: " + query);
  }

  private static String quoted(String words) {
    return '"' + String.join(" ", Folding.words(words)) + '"';
  }

  private static String joined(List<Filter> filters, String by) {
    return filters.stream().map(Sqlite::expression).collect(Collectors.joining(by, "(", ")"));
  }

  @Override
  public long size(Handle handle) {
    return handle
        .createQuery("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()")
        .mapTo(long.class)
        .one();
  }

  @Override
  public Failure failure(SQLException problem) {
    int code = problem.getErrorCode() & PRIMARY;
    if (code == SQLiteErrorCode.SQLITE_FULL.code) {
      return new Failure(FULL, "there is no room left on its disk", false);
    } else if (code == SQLiteErrorCode.SQLITE_READONLY.code) {
      return new Failure(READ_ONLY, "it may only be read", false);
    } else if (code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
      return new Failure(CORRUPT, "the file is damaged; nothing was changed", false);
    } else if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return new Failure(CORRUPT, "the file is no SQLite database", false);
    } else if (code == SQLiteErrorCode.SQLITE_BUSY.code
        || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return new Failure(BUSY, "another process is writing to it", true);
    } else if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
      return new Failure(OTHER, "the file cannot be opened or made", false);
    } else if (code == SQLiteErrorCode.SQLITE_IOERR.code) {
      return new Failure(OTHER, "its disk fails", false);
    }
    return new Failure(OTHER, String.valueOf(problem.getMessage()), false);
  }
}
