package dev.parley.record.store;

import dev.parley.model.Act;
import dev.parley.model.Article;
import dev.parley.model.Basis;
import dev.parley.model.Document;
import dev.parley.model.Event;
import dev.parley.model.Form;
import dev.parley.model.Meeting;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.StatedDate;
import dev.parley.model.Statement;
import dev.parley.record.correction.StatementPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reading as a test writes it down: the text, and the words that each statement rests on. */
final class Sample {

  private final String text;
  private @Nullable String url;
  private @Nullable String outlet;
  private @Nullable String published;
  private @Nullable String id;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Meeting> meetings = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();

  private Sample(String text) {
    this.text = text;
  }

  static Sample of(String text) {
    return new Sample(text);
  }

  Sample id(String id) {
    this.id = id;
    return this;
  }

  Sample url(String url) {
    this.url = url;
    return this;
  }

  Sample outlet(String outlet) {
    this.outlet = outlet;
    return this;
  }

  Sample published(String published) {
    this.published = published;
    return this;
  }

  /** A statement by the words of its source, cue and content, the source being its speaker. */
  Sample says(String source, String cue, String content) {
    return says(source, cue, content, Map.of());
  }

  /** A statement with other fields beside. */
  Sample says(String source, String cue, String content, Map<StatementPart, String> fields) {
    Span said = span(content);
    String name = Article.hash(text + said + source + cue).substring(0, 16);
    Statement statement =
        new Statement(
            name,
            span(source),
            span(cue),
            List.of(said),
            Form.INDIRECT,
            new Speaker(source, List.of(), Basis.NAMED),
            null,
            null,
            null,
            null,
            Act.STATE,
            List.of(),
            false,
            List.of(),
            null,
            Stance.NONE);
    for (Map.Entry<StatementPart, String> field : fields.entrySet()) {
      statement = field.getKey().in(statement, field.getValue());
    }
    statements.add(statement);
    return this;
  }

  Sample add(Statement statement) {
    statements.add(statement);
    return this;
  }

  Sample add(Event event) {
    events.add(event);
    return this;
  }

  Sample add(Meeting meeting) {
    meetings.add(meeting);
    return this;
  }

  Sample add(Document document) {
    documents.add(document);
    return this;
  }

  Span span(String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  Reading reading() {
    Article article =
        new Article(
            id == null ? Article.hash(text) : id,
            text,
            null,
            null,
            outlet,
            url,
            "en",
            published == null ? null : new StatedDate(published, published),
            null);
    return new Reading(article, statements, events, meetings, documents);
  }
}
