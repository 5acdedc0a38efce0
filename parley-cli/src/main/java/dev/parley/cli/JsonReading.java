package dev.parley.cli;

import dev.parley.model.Article;
import dev.parley.model.Reading;
import dev.parley.model.StatedDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A reading as one JSON object: what is known about the article, then what was found in it. */
final class JsonReading {

  private JsonReading() {}

  static void write(JsonGenerator json, String file, Reading reading) {
    Article article = reading.article();
    JsonFields fields = new JsonFields(json, article.text());
    json.writeStartObject();
    json.writeStringProperty("id", article.id());
    json.writeStringProperty("file", file);
    writeIfKnown(json, "title", article.title());
    writeIfKnown(json, "byline", article.byline());
    writeIfKnown(json, "publisher", article.publisher());
    writeIfKnown(json, "url", article.url());
    writeIfKnown(json, "language", article.language());
    writeIfKnown(json, "published", words(article.published()));
    writeIfKnown(json, "modified", words(article.modified()));
    json.writeStringProperty("text", article.text());
    fields.objects("statements", reading.statements(), JsonStatement::write);
    fields.objects("events", reading.events(), JsonEvent::write);
    fields.objects("meetings", reading.meetings(), JsonMeeting::write);
    fields.objects("documents", reading.documents(), JsonDocument::write);
    json.writeEndObject();
  }

  private static void writeIfKnown(JsonGenerator json, String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }

  private static @Nullable String words(@Nullable StatedDate date) {
    return date == null ? null : date.words();
  }
}
