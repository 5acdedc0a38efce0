package dev.parley.record.correction;

import dev.parley.model.ActorCode;
import dev.parley.model.Article;
import dev.parley.model.CodePoints;
import dev.parley.model.Document;
import dev.parley.model.Event;
import dev.parley.model.Meeting;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.StatedDate;
import dev.parley.model.Statement;
import dev.parley.model.TimexValue;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An article with its entries as a person left them, as one line of JSON in the form of annotated
 * articles (section 7 of the codebook), so that a reader can learn from it. Spans count in Unicode
 * code points.
 */
public final class TrainingLine {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;
  private final String text;
  private final CodePoints offsets;

  private TrainingLine(JsonGenerator json, String text) {
    this.json = json;
    this.text = text;
    this.offsets = CodePoints.of(text);
  }

  /** Returns the line, without a line break. */
  public static String of(Reading reading) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      new TrainingLine(json, reading.article().text()).write(reading);
    }
    return line.toString();
  }

  private void write(Reading reading) {
    Article article = reading.article();
    StatedDate published = article.published();
    json.writeStartObject();
    string("id", article.id());
    string("url", article.url());
    string("publisher", article.publisher());
    string("published", published == null ? null : published.value());
    string("title", article.title());
    string("text", text);
    objects("statements", reading.statements(), this::statement);
    objects("events", reading.events(), this::event);
    objects("meetings", reading.meetings(), this::meeting);
    objects("documents", reading.documents(), this::document);
    json.writeEndObject();
  }

  private void statement(Statement statement) {
    string("id", statement.id());
    span("source", statement.source());
    span("cue", statement.cue());
    spans("content", statement.content());
    word("form", statement.form());
    string("speaker", statement.speaker().name());
    codes("speaker_code", statement.speaker().code());
    word("basis", statement.speaker().basis());
    words("addressee", statement.addressee());
    words("channel", statement.channel());
    string("via", statement.via());
    time("said_on", statement.saidOn());
    string("act", statement.act().name());
    codes("target", statement.target());
    json.writeBooleanProperty("negated", statement.negated());
    spans("condition", statement.condition());
    string("issue", statement.issue());
    word("stance", statement.stance());
  }

  private void event(Event event) {
    codes("actor", event.actor());
    codes("recipient", event.recipient());
    string("type", event.type().name());
    string("mode", event.mode());
    strings("context", event.context());
    time("date", event.date());
    string("location", event.location());
    span("text", event.words());
    strings("statements", event.statements());
    word("status", event.status());
  }

  private void meeting(Meeting meeting) {
    strings("participants", meeting.participants().stream().map(ActorCode::toString).toList());
    time("when", meeting.when());
    string("where", meeting.where());
    word("status", meeting.status());
    span("text", meeting.words());
    strings("statements", meeting.statements());
  }

  private void document(Document document) {
    string("title", document.title());
    string("kind", document.kind());
    strings("parties", document.parties().stream().map(ActorCode::toString).toList());
    time("date", document.date());
    spans("provisions", document.provisions());
    span("text", document.words());
  }

  private <T> void objects(String name, List<T> values, Consumer<T> write) {
    json.writeName(name);
    json.writeStartArray();
    for (T value : values) {
      json.writeStartObject();
      write.accept(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void string(String name, @Nullable String value) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
  }

  private void strings(String name, List<String> values) {
    json.writeName(name);
    json.writeStartArray();
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private void word(String name, Enum<?> value) {
    string(name, value.name().toLowerCase(Locale.ROOT));
  }

  private void time(String name, @Nullable TimexValue value) {
    string(name, value == null ? null : value.value());
  }

  private void codes(String name, List<ActorCode> codes) {
    string(name, codes.isEmpty() ? null : ActorCode.join(codes));
  }

  private void words(String name, @Nullable Span span) {
    string(name, span == null ? null : span.in(text));
  }

  private void span(String name, @Nullable Span span) {
    json.writeName(name);
    if (span == null) {
      json.writeNull();
    } else {
      extent(span);
    }
  }

  private void spans(String name, List<Span> spans) {
    json.writeName(name);
    json.writeStartArray();
    spans.forEach(this::extent);
    json.writeEndArray();
  }

  private void extent(Span span) {
    json.writeStartArray();
    json.writeNumber(offsets.fromIndex(span.start()));
    json.writeNumber(offsets.fromIndex(span.end()));
    json.writeEndArray();
  }
}
