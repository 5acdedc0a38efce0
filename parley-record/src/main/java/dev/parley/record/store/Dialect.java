package dev.parley.record.store;

import dev.parley.model.ActorCode;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What SQLite and PostgreSQL do in different ways. */
sealed interface Dialect permits Sqlite, Postgres {

  /** Returns the folder of the migrations that only this database has. */
  String folder();

  /** Returns what stands for the placeholders in the migrations that both have. */
  Map<String, String> placeholders();

  /** Tells whether any table is there. */
  boolean hasTables(Handle handle);

  /** Tells whether a table is there. */
  boolean hasTable(Handle handle, String name);

  /**
   * Sets keys of entries aside for this transaction, so that rows which refer to them can be
   * written in one go.
   *
   * @return as many as asked for, ascending
   */
  List<Long> reserveEntryKeys(Handle handle, int count);

  /** Makes entries findable by their words; what was indexed for them before goes. */
  void index(Handle handle, List<IndexedWords> entries);

  /** Keeps the bands that an article's copies are likely to share. */
  void keepBands(Handle handle, long article, Collection<Long> bands);

  /**
   * Returns the keys of articles that share a band, without order.
   *
   * @param deepest how many to take of each band, the earliest
   */
  Collection<Long> sharingBands(Handle handle, Collection<Long> bands, int deepest);

  /** Returns an SQL condition on {@code e.key} with one parameter, for a {@link #textQuery}. */
  String matches();

  /**
   * Writes a search in the database's own language.
   *
   * @param query made of {@link Filter.And}, {@link Filter.Or} (neither empty), {@link
   *     Filter.Phrase} and {@link Filter.Prefix} (each with a word) only
   */
  String textQuery(Filter query);

  /**
   * Writes a search for a code of the speaker or the target in the database's own language.
   *
   * @param role which of them
   * @param code capital letters, digits and spaces
   * @param finer whether finer codes below it will do
   */
  String codeQuery(Role role, String code, boolean finer);

  /** Whose codes are looked for. */
  enum Role {
    SPEAKER,
    TARGET
  }

  /** Returns how many bytes the record takes on disk. */
  long size(Handle handle);

  /** Says what went wrong. */
  Failure failure(SQLException problem);

  /**
   * What went wrong in the database.
   *
   * @param reason in the record's terms
   * @param words for people
   * @param passing whether the same transaction may succeed if it is tried again
   */
  record Failure(RecordException.Reason reason, String words, boolean passing) {}

  /**
   * What an entry is found by.
   *
   * @param key the entry's
   * @param speaker the words of the speaker's name, folded
   * @param words the words of the statement, folded
   * @param speakerCodes the speaker's codes
   * @param targetCodes the target's
   */
  record IndexedWords(
      long key,
      List<String> speaker,
      List<String> words,
      List<ActorCode> speakerCodes,
      List<ActorCode> targetCodes) {}
}
