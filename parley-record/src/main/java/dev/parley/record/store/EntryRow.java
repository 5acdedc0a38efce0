package dev.parley.record.store;

import dev.parley.model.Act;
import dev.parley.model.Basis;
import dev.parley.model.Form;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.Statement;
import dev.parley.record.ExactWords;
import dev.parley.record.correction.Spans;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code entry} or {@code entry_as_read}.
 *
 * @param key the record's own number for it
 * @param article the article's key
 * @param published the article's date, by which entries are ordered; empty if unknown
 * @param statement what was said
 * @param words its exact words
 * @param issue the id of the dossier's issue
 * @param score how sure that is
 * @param state whether it is shown
 * @param corrected whether a correction lies over it
 * @param reader the version of the reader that wrote it; null if a person did
 */
record EntryRow(
    long key,
    long article,
    String published,
    Statement statement,
    ExactWords words,
    @Nullable String issue,
    double score,
    State state,
    boolean corrected,
    @Nullable String reader) {

  /** Returns where the statement begins in its text. */
  int position() {
    return Stream.of(
            statement.content(),
            statement.source() == null ? List.<Span>of() : List.of(statement.source()),
            statement.cue() == null ? List.<Span>of() : List.of(statement.cue()))
        .flatMap(List::stream)
        .mapToInt(Span::start)
        .min()
        .orElse(0);
  }

  EntryRow with(Statement statement, ExactWords words, @Nullable String reader, State state) {
    return new EntryRow(
        key, article, published, statement, words, issue, score, state, corrected, reader);
  }

  EntryRow with(Statement statement, ExactWords words) {
    return with(statement, words, reader, state);
  }

  EntryRow with(State state) {
    return with(statement, words, reader, state);
  }

  EntryRow with(@Nullable String issue, double score) {
    return new EntryRow(
        key, article, published, statement, words, issue, score, state, corrected, reader);
  }

  EntryRow corrected(boolean corrected) {
    return new EntryRow(
        key, article, published, statement, words, issue, score, state, corrected, reader);
  }

  /** Binds every column by its name. */
  <S extends SqlStatement<S>> S bind(S sql) {
    CalendarDays said =
        CalendarDays.of(statement.saidOn() == null ? null : statement.saidOn().value());
    return sql.bind("key", key)
        .bind("id", statement.id())
        .bind("article", article)
        .bind("published", published)
        .bind("position", position())
        .bind("source", Spans.format(statement.source()))
        .bind("cue", Spans.format(statement.cue()))
        .bind("content", Spans.format(statement.content()))
        .bind("condition", Spans.format(statement.condition()))
        .bind("addressee", Spans.format(statement.addressee()))
        .bind("channel", Spans.format(statement.channel()))
        .bind("source_words", Column.text(words.source()))
        .bind("cue_words", Column.text(words.cue()))
        .bind("content_words", Column.text(words.content()))
        .bind("condition_words", Column.text(words.condition()))
        .bind("addressee_words", Column.text(words.addressee()))
        .bind("channel_words", Column.text(words.channel()))
        .bind("form", Column.word(statement.form()))
        .bind("speaker", Column.text(statement.speaker().name()))
        .bind("speaker_code", Column.codes(statement.speaker().code()))
        .bind("basis", Column.word(statement.speaker().basis()))
        .bind("via", Column.text(statement.via()))
        .bind("said_on", Column.time(statement.saidOn()))
        .bind("said_from", said == null ? null : said.from().toString())
        .bind("said_to", said == null ? null : said.to().toString())
        .bind("act", Column.word(statement.act()))
        .bind("target", Column.codes(statement.target()))
        .bind("negated", statement.negated())
        .bind("label", Column.text(statement.issue()))
        .bind("stance", Column.word(statement.stance()))
        .bind("issue", Column.text(issue))
        .bind("score", score)
        .bind("state", Column.word(state))
        .bind("corrected", corrected)
        .bind("reader", reader);
  }

  /** Reads a row with all columns. */
  static EntryRow of(ResultSet row) throws SQLException {
    return new EntryRow(
        row.getLong("key"),
        row.getLong("article"),
        row.getString("published"),
        statement(row),
        words(row),
        row.getString("issue"),
        row.getDouble("score"),
        Column.word(State.class, row, "state"),
        row.getBoolean("corrected"),
        row.getString("reader"));
  }

  /** Reads the statement of a row. */
  static Statement statement(ResultSet row) throws SQLException {
    return new Statement(
        row.getString("id"),
        span(row.getString("source")),
        span(row.getString("cue")),
        Spans.parse(row.getString("content")),
        Column.word(Form.class, row, "form"),
        new Speaker(
            row.getString("speaker"),
            Column.codes(row.getString("speaker_code")),
            Column.word(Basis.class, row, "basis")),
        span(row.getString("addressee")),
        span(row.getString("channel")),
        row.getString("via"),
        Column.time(row.getString("said_on")),
        Column.word(Act.class, row, "act"),
        Column.codes(row.getString("target")),
        row.getBoolean("negated"),
        Spans.parse(row.getString("condition")),
        row.getString("label"),
        Column.word(Stance.class, row, "stance"));
  }

  /** Reads the exact words of a row. */
  static ExactWords words(ResultSet row) throws SQLException {
    return new ExactWords(
        row.getString("source_words"),
        row.getString("cue_words"),
        row.getString("content_words"),
        row.getString("condition_words"),
        row.getString("addressee_words"),
        row.getString("channel_words"));
  }

  private static @Nullable Span span(@Nullable String span) {
    return span == null ? null : Spans.parse(span).get(0);
  }
}
