package dev.parley.exchange.jsonl;

import dev.parley.model.Article;
import dev.parley.model.Reading;
import dev.parley.model.StatedDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A reading as one JSON object: what is known about the article, then what was found in it. */
public final class JsonReading {

  private JsonReading() {}

  /**
   * Writes the object.
   *
   * @param file the file it was read from; null where that is not told
   */
  public static void write(JsonGenerator json, @Nullable String file, Reading reading) {
    Article article = reading.article();
    JsonFields fields = new JsonFields(json, article.text());
    json.writeStartObject();
    about(json, file, article);
    json.writeStringProperty("text", article.text());
    fields.objects("statements", reading.statements(), JsonStatement::write);
    fields.objects("events", reading.events(), JsonEvent::write);
    fields.objects("meetings", reading.meetings(), JsonMeeting::write);
    fields.objects("documents", reading.documents(), JsonDocument::write);
    json.writeEndObject();
  }

  /** Writes an object with what is known about the article, without its text. */
  public static void writeAbout(JsonGenerator json, Article article) {
    json.writeStartObject();
    about(json, null, article);
    json.writeEndObject();
  }

  private static void about(JsonGenerator json, @Nullable String file, Article article) {
    json.writeStringProperty("id", article.id());
    writeIfKnown(json, "file", file);
    writeIfKnown(json, "title", article.title());
    writeIfKnown(json, "byline", article.byline());
    writeIfKnown(json, "publisher", article.publisher());
    writeIfKnown(json, "url", article.url());
    writeIfKnown(json, "language", article.language());
    date(json, "published", article.published());
    date(json, "modified", article.modified());
  }

  /** The words, and the value where the words do not tell it themselves. */
  private static void date(JsonGenerator json, String name, @Nullable StatedDate date) {
    if (date == null) {
      return;
    }
    json.writeStringProperty(name, date.words());
    if (!Objects.equals(date.value(), IsoWords.value(date.words()))) {
      json.writeName(name + IsoWords.VALUE);
      if (date.value() == null) {
        json.writeNull();
      } else {
        json.writeString(date.value());
      }
    }
  }

  private static void writeIfKnown(JsonGenerator json, String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }
}
