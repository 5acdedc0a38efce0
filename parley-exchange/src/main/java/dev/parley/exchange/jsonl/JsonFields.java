package dev.parley.exchange.jsonl;

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
public final class JsonFields {

  private final JsonGenerator json;
  private final String text;
  private final CodePoints offsets;

  /**
   * Writes entries of one article.
   *
   * @param text what their spans count in
   */
  public JsonFields(JsonGenerator json, String text) {
    this.json = json;
    this.text = text;
    this.offsets = CodePoints.of(text);
  }

  /** A list with one object an entry, whose fields {@code write} adds. */
  public <T> void objects(String name, List<T> entries, BiConsumer<JsonFields, T> write) {
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
  public void string(String name, @Nullable String value) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
  }

  /** A list of strings. */
  public void strings(String name, List<String> values) {
    json.writeName(name);
    json.writeStartArray();
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  /** True or false. */
  public void flag(String name, boolean value) {
    json.writeBooleanProperty(name, value);
  }

  /** The name of a type or act: {@code REJECT}. */
  public void name(String name, Enum<?> value) {
    json.writeStringProperty(name, value.name());
  }

  /** A plain word: {@code indirect}. */
  public void word(String name, Enum<?> value) {
    json.writeStringProperty(name, value.name().toLowerCase(Locale.ROOT));
  }

  /** A TIMEX3 value or null. */
  public void time(String name, @Nullable TimexValue value) {
    string(name, value == null ? null : value.value());
  }

  /** The codes of who is meant together, joined with " + "; null if there are none. */
  public void joined(String name, List<ActorCode> codes) {
    string(name, codes.isEmpty() ? null : ActorCode.join(codes));
  }

  /** A list with one string a code. */
  public void codes(String name, List<ActorCode> codes) {
    strings(name, codes.stream().map(ActorCode::toString).toList());
  }

  /** The exact words at a place of the text, or null. */
  public void words(String name, @Nullable Span span) {
    string(name, span == null ? null : span.in(text));
  }

  /**
   * The exact words at a place of the text, or null; and the place, as {@code NAME_at}, where a
   * reader that looks for the words near the statement would find them elsewhere.
   *
   * @param near where it looks
   */
  public void wordsNear(String name, @Nullable Span span, Span near) {
    words(name, span);
    if (span != null && !span.equals(WordsInText.nearest(text, span.in(text), near))) {
      span(name + WordsInText.AT, span);
    }
  }

  /** A place in the text, or null. */
  public void span(String name, @Nullable Span span) {
    json.writeName(name);
    if (span == null) {
      json.writeNull();
    } else {
      write(span);
    }
  }

  /** A list of places in the text. */
  public void spans(String name, List<Span> spans) {
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
