package dev.parley.cli;

import dev.parley.model.ActorCode;
import dev.parley.model.CodePoints;
import dev.parley.model.Span;
import dev.parley.model.TimexValue;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the kinds of values that entries of the record have, in the codebook's form. */
final class JsonFields {

  private final JsonGenerator json;
  private final String text;
  private final CodePoints offsets;

  /**
   * Writes entries of one article.
   *
   * @param text what their spans count in
   */
  JsonFields(JsonGenerator json, String text) {
    this.json = json;
    this.text = text;
    this.offsets = CodePoints.of(text);
  }

  /** A list with one object an entry, whose fields {@code write} adds. */
  <T> void objects(String name, List<T> entries, BiConsumer<JsonFields, T> write) {
    json.writeName(name);
    json.writeStartArray();
    for (T entry : entries) {
      json.writeStartObject();
      write.accept(this, entry);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A string or null. */
  void string(String name, @Nullable String value) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
  }

  /** A list of strings. */
  void strings(String name, List<String> values) {
    json.writeName(name);
    json.writeStartArray();
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  /** True or false. */
  void flag(String name, boolean value) {
    json.writeBooleanProperty(name, value);
  }

  /** The name of a type or act: {@code REJECT}. */
  void name(String name, Enum<?> value) {
    json.writeStringProperty(name, value.name());
  }

  /** A plain word: {@code indirect}. */
  void word(String name, Enum<?> value) {
    json.writeStringProperty(name, value.name().toLowerCase(Locale.ROOT));
  }

  /** A TIMEX3 value or null. */
  void time(String name, @Nullable TimexValue value) {
    string(name, value == null ? null : value.value());
  }

  /** The codes of who is meant together, joined with " + "; null if there are none. */
  void joined(String name, List<ActorCode> codes) {
    string(name, codes.isEmpty() ? null : ActorCode.join(codes));
  }

  /** A list with one string a code. */
  void codes(String name, List<ActorCode> codes) {
    strings(name, codes.stream().map(ActorCode::toString).toList());
  }

  /** The exact words at a place of the text, or null. */
  void words(String name, @Nullable Span span) {
    string(name, span == null ? null : span.in(text));
  }

  /** A place in the text, or null. */
  void span(String name, @Nullable Span span) {
    json.writeName(name);
    if (span == null) {
      json.writeNull();
    } else {
      write(span);
    }
  }

  /** A list of places in the text. */
  void spans(String name, List<Span> spans) {
    json.writeName(name);
    json.writeStartArray();
    spans.forEach(this::write);
    json.writeEndArray();
  }

  private void write(Span span) {
    json.writeStartArray();
    json.writeNumber(offsets.fromIndex(span.start()));
    json.writeNumber(offsets.fromIndex(span.end()));
    json.writeEndArray();
  }
}
