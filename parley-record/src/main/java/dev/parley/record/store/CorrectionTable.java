package dev.parley.record.store;

import dev.parley.record.correction.MadeCorrection;
import dev.parley.record.correction.MadeCorrection.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Rows of corrections. They are only ever added. */
final class CorrectionTable {

  private final Handle handle;

  CorrectionTable(Handle handle) {
    this.handle = handle;
  }

  /** Adds a row and returns its number; the number given does not count. */
  long insert(MadeCorrection correction) {
    return handle
        .createQuery(
            """
            INSERT INTO correction
              (kind, entry, article, field, value, code, undoes, made_by, made_at, reason)
            VALUES
              (:kind, :entry, :article, :field, :value, :code, :undoes, :made_by, :made_at, :reason)
            RETURNING number""")
        .bind("kind", Column.word(correction.kind()))
        .bind("entry", correction.entry())
        .bind("article", correction.article())
        .bind("field", Column.text(correction.field()))
        .bind("value", Column.text(correction.value()))
        .bind("code", correction.code())
        .bind("undoes", correction.undoes())
        .bind("made_by", Column.text(correction.by()))
        .bind("made_at", correction.at().toString())
        .bind("reason", Column.text(correction.reason()))
        .mapTo(long.class)
        .one();
  }

  /** Returns one; whether it holds is not looked up. */
  Optional<MadeCorrection> get(long number) {
    return handle
        .createQuery("SELECT * FROM correction WHERE number = :number")
        .bind("number", number)
        .map((row, context) -> correction(row, true))
        .findOne();
  }

  /** Tells whether another correction undoes this one, itself undone or not. */
  boolean isUndone(long number) {
    return handle
            .createQuery("SELECT count(*) FROM correction WHERE undoes = :number")
            .bind("number", number)
            .mapTo(int.class)
            .one()
        > 0;
  }

  /** Returns all, in their order. */
  List<MadeCorrection> all() {
    return list(handle.createQuery("SELECT * FROM correction ORDER BY number"));
  }

  /** Returns those over one entry, in their order, undone ones and their undoing included. */
  List<MadeCorrection> of(String entry) {
    return list(
        handle
            .createQuery("SELECT * FROM correction WHERE entry = :entry ORDER BY number")
            .bind("entry", entry));
  }

  /** Returns those over the entries of an article, in their order. */
  List<MadeCorrection> ofArticle(String article) {
    return list(
        handle
            .createQuery("SELECT * FROM correction WHERE article = :article ORDER BY number")
            .bind("article", article));
  }

  /** Returns those over entries shown with this speaker, in their order. */
  List<MadeCorrection> ofSpeaker(String speaker) {
    return list(
        handle
            .createQuery(
                """
                SELECT * FROM correction
                WHERE entry IN (SELECT id FROM entry WHERE speaker = :speaker) ORDER BY number""")
            .bind("speaker", speaker));
  }

  /** Returns mergers of actors and their undoing, in their order. */
  List<MadeCorrection> merges() {
    return list(
        handle.createQuery(
            """
            SELECT * FROM correction
            WHERE kind IN ('merge', 'undo') AND entry IS NULL ORDER BY number"""));
  }

  /** A later row can undo an earlier one, and a still later one the undoing. */
  private static List<MadeCorrection> list(Query query) {
    List<MadeCorrection> rows = query.map((row, context) -> correction(row, true)).list();
    Set<Long> undone = new HashSet<>();
    List<MadeCorrection> backwards = new ArrayList<>();
    for (int i = rows.size() - 1; i >= 0; i--) {
      MadeCorrection row = rows.get(i);
      boolean holds = !undone.contains(row.number());
      if (holds && row.undoes() != null) {
        undone.add(row.undoes());
      }
      backwards.add(holds ? row : noLongerHolding(row));
    }
    Collections.reverse(backwards);
    return backwards;
  }

  private static MadeCorrection noLongerHolding(MadeCorrection row) {
    return new MadeCorrection(
        row.number(),
        row.kind(),
        row.entry(),
        row.article(),
        row.field(),
        row.value(),
        row.code(),
        row.undoes(),
        row.by(),
        row.at(),
        row.reason(),
        false);
  }

  private static MadeCorrection correction(ResultSet row, boolean holds) throws SQLException {
    long undoes = row.getLong("undoes");
    boolean undoesNone = row.wasNull();
    return new MadeCorrection(
        row.getLong("number"),
        Column.word(Kind.class, row, "kind"),
        row.getString("entry"),
        row.getString("article"),
        row.getString("field"),
        row.getString("value"),
        row.getString("code"),
        undoesNone ? null : undoes,
        row.getString("made_by"),
        Instant.parse(row.getString("made_at")),
        row.getString("reason"),
        holds);
  }
}
