package dev.parley.record.store;

import dev.parley.model.Document;
import dev.parley.model.Event;
import dev.parley.model.EventStatus;
import dev.parley.model.EventType;
import dev.parley.model.Meeting;
import dev.parley.model.MeetingStatus;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.record.RecordedArticle;
import dev.parley.record.Told;
import dev.parley.record.correction.Spans;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Rows of events, meetings and documents. */
final class HappeningTables {

  private final Handle handle;

  HappeningTables(Handle handle) {
    this.handle = handle;
  }

  /** Takes out what an article's last reading gave. */
  void delete(long article) {
    handle.execute("DELETE FROM event WHERE article = ?", article);
    handle.execute("DELETE FROM meeting WHERE article = ?", article);
    handle.execute("DELETE FROM document WHERE article = ?", article);
  }

  /**
   * Writes what a reading gives.
   *
   * @param ids from the reading's ids of statements to the record's
   */
  void insert(long article, Reading reading, UnaryOperator<String> ids) {
    events(article, reading.events(), ids);
    meetings(article, reading.meetings(), ids);
    documents(article, reading.documents());
  }

  private void events(long article, List<Event> events, UnaryOperator<String> ids) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO event (article, number, actor, recipient, type, mode, context, happened_on,
              location, words, statements, status)
            VALUES (:article, :number, :actor, :recipient, :type, :mode, :context, :happened_on,
              :location, :words, :statements, :status)""");
    int number = 0;
    for (Event event : events) {
      batch
          .bind("article", article)
          .bind("number", number++)
          .bind("actor", Column.codes(event.actor()))
          .bind("recipient", Column.codes(event.recipient()))
          .bind("type", Column.word(event.type()))
          .bind("mode", Column.text(event.mode()))
          .bind("context", Column.list(event.context()))
          .bind("happened_on", Column.time(event.date()))
          .bind("location", Column.text(event.location()))
          .bind("words", Spans.format(event.words()))
          .bind("statements", Column.list(event.statements().stream().map(ids).toList()))
          .bind("status", Column.word(event.status()))
          .add();
    }
    executeIfAny(batch);
  }

  private void meetings(long article, List<Meeting> meetings, UnaryOperator<String> ids) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO meeting
              (article, number, participants, held_on, place, status, words, statements)
            VALUES
              (:article, :number, :participants, :held_on, :place, :status, :words, :statements)""");
    int number = 0;
    for (Meeting meeting : meetings) {
      batch
          .bind("article", article)
          .bind("number", number++)
          .bind("participants", Column.codes(meeting.participants()))
          .bind("held_on", Column.time(meeting.when()))
          .bind("place", Column.text(meeting.where()))
          .bind("status", Column.word(meeting.status()))
          .bind("words", Spans.format(meeting.words()))
          .bind("statements", Column.list(meeting.statements().stream().map(ids).toList()))
          .add();
    }
    executeIfAny(batch);
  }

  private void documents(long article, List<Document> documents) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO document (article, number, title, kind, parties, made_on, provisions, words)
            VALUES (:article, :number, :title, :kind, :parties, :made_on, :provisions, :words)""");
    int number = 0;
    for (Document document : documents) {
      batch
          .bind("article", article)
          .bind("number", number++)
          .bind("title", Column.text(document.title()))
          .bind("kind", Column.text(document.kind()))
          .bind("parties", Column.codes(document.parties()))
          .bind("made_on", Column.time(document.date()))
          .bind("provisions", Spans.format(document.provisions()))
          .bind("words", Spans.format(document.words()))
          .add();
    }
    executeIfAny(batch);
  }

  private static void executeIfAny(PreparedBatch batch) {
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  List<Event> events(String article) {
    return list("event", article, (row, context) -> event(row));
  }

  List<Meeting> meetings(String article) {
    return list("meeting", article, (row, context) -> meeting(row));
  }

  List<Document> documents(String article) {
    return list("document", article, (row, context) -> document(row));
  }

  private <T> List<T> list(String table, String article, RowMapper<T> mapper) {
    return handle
        .createQuery(
            "SELECT h.* FROM "
                + table
                + " h JOIN article a ON a.key = h.article WHERE a.id = :article ORDER BY h.number")
        .bind("article", article)
        .map(mapper)
        .list();
  }

  List<Told<Event>> events() {
    return told("event", HappeningTables::event, Told::of);
  }

  List<Told<Meeting>> meetings() {
    return told("meeting", HappeningTables::meeting, Told::of);
  }

  List<Told<Document>> documents() {
    return told("document", HappeningTables::document, Told::of);
  }

  /** Each text is read once, for all that it tells. */
  private <T> List<Told<T>> told(String table, Read<T> read, Words<T> words) {
    List<Row<T>> rows =
        handle
            .createQuery(
                "SELECT h.*, "
                    + ArticleTable.RECORDED
                    + " FROM "
                    + table
                    + " h JOIN article a ON a.key = h.article ORDER BY h.article, h.number")
            .map((row, context) -> new Row<>(read.of(row), ArticleTable.recorded(row)))
            .list();
    ArticleTable articles = new ArticleTable(handle);
    List<Told<T>> told = new ArrayList<>(rows.size());
    String article = "";
    String text = "";
    for (Row<T> row : rows) {
      if (!row.article.id().equals(article)) {
        article = row.article.id();
        text = articles.text(article);
      }
      told.add(words.told(row.what, row.article, text));
    }
    return told;
  }

  private record Row<T>(T what, RecordedArticle article) {}

  private interface Read<T> {
    T of(ResultSet row) throws SQLException;
  }

  private interface Words<T> {
    Told<T> told(T what, RecordedArticle article, String text);
  }

  static Event event(ResultSet row) throws SQLException {
    return new Event(
        Column.codes(row.getString("actor")),
        Column.codes(row.getString("recipient")),
        Column.word(EventType.class, row, "type"),
        row.getString("mode"),
        Column.list(row.getString("context")),
        Column.time(row.getString("happened_on")),
        row.getString("location"),
        span(row),
        Column.list(row.getString("statements")),
        Column.word(EventStatus.class, row, "status"));
  }

  static Meeting meeting(ResultSet row) throws SQLException {
    return new Meeting(
        Column.codes(row.getString("participants")),
        Column.time(row.getString("held_on")),
        row.getString("place"),
        Column.word(MeetingStatus.class, row, "status"),
        span(row),
        Column.list(row.getString("statements")));
  }

  static Document document(ResultSet row) throws SQLException {
    return new Document(
        row.getString("title"),
        row.getString("kind"),
        Column.codes(row.getString("parties")),
        Column.time(row.getString("made_on")),
        Spans.parse(row.getString("provisions")),
        span(row));
  }

  private static Span span(ResultSet row) throws SQLException {
    return Spans.parse(row.getString("words")).get(0);
  }
}
