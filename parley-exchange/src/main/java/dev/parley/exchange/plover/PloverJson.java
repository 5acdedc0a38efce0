package dev.parley.exchange.plover;

import dev.parley.exchange.SelectedArticle;
import dev.parley.exchange.Selection;
import dev.parley.model.ActorCode;
import dev.parley.model.Article;
import dev.parley.model.CodePoints;
import dev.parley.model.EventType;
import dev.parley.model.Span;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The fields of PLOVER's records; optional ones are left out where they are not known. */
final class PloverJson {

  private final Article article;
  private final String id;
  private final Selection selection;
  private final CodePoints offsets;

  PloverJson(SelectedArticle selected, Selection selection) {
    this.article = selected.reading().article();
    this.id = selected.recorded().id();
    this.selection = selection;
    this.offsets = CodePoints.of(article.text());
  }

  void write(PloverEvent event, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", event.id());
    json.writeStringProperty("date", event.date().toString());
    optional(json, "enddate", event.end() == null ? null : event.end().toString());
    actors(json, "source", event.source(), event.name());
    if (!event.recipient().isEmpty()) {
      actors(json, "recipient", event.recipient(), null);
    }
    strings(json, "event", List.of(event.type().name()));
    if (event.location() != null) {
      json.writeName("event_loc");
      json.writeStartObject();
      json.writeStringProperty("name", event.location());
      json.writeEndObject();
    }
    strings(
        json, "event_text", event.words().stream().map(span -> span.in(article.text())).toList());
    json.writeNumberProperty("quad_code", quad(event.type()));
    if (event.mode() != null) {
      strings(json, "mode", List.of(event.mode()));
    }
    if (!event.context().isEmpty()) {
      strings(json, "context", event.context());
    }
    place(json, event.words().get(0));
    citation(json);
    json.writeStringProperty("coder", "parley " + selection.version());
    json.writeStringProperty(
        "coded_date", LocalDate.ofInstant(selection.at(), ZoneOffset.UTC).toString());
    optional(json, "comment", event.comment());
    json.writeEndObject();
  }

  private static void actors(
      JsonGenerator json, String field, List<ActorCode> codes, @Nullable String name) {
    json.writeName(field);
    json.writeStartArray();
    for (ActorCode code : codes) {
      json.writeStartObject();
      json.writeStringProperty("code", code.country());
      optional(json, "sector", code.sector());
      optional(json, "actor_text", codes.size() == 1 ? name : null);
      json.writeEndObject();
    }
    if (codes.isEmpty()) {
      json.writeStartObject();
      optional(json, "actor_text", name);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Offsets are in Unicode code points, as everywhere outside Parley. */
  private void place(JsonGenerator json, Span words) {
    json.writeName("text_info");
    json.writeStartObject();
    json.writeNumberProperty("start", offsets.fromIndex(words.start()));
    json.writeNumberProperty("end", offsets.fromIndex(words.end()));
    json.writeEndObject();
  }

  private void citation(JsonGenerator json) {
    json.writeName("cite_info");
    json.writeStartObject();
    json.writeStringProperty("citation", id);
    optional(json, "url", article.url());
    optional(json, "title", article.title());
    optional(json, "language", article.language());
    optional(json, "publication", article.publisher());
    json.writeStringProperty("codebook", "plover-2.0");
    json.writeEndObject();
  }

  /** The quad categories of PLOVER's manual; REQUEST stands where its draft says DEMAND. */
  private static int quad(EventType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, CONCEDE -> 1;
      case COOPERATE, AID, RETREAT -> 2;
      case REQUEST, ACCUSE, REJECT, THREATEN, SANCTION -> 3;
      case PROTEST, MOBILIZE, COERCE, ASSAULT -> 4;
    };
  }

  private static void strings(JsonGenerator json, String field, List<String> values) {
    json.writeName(field);
    json.writeStartArray();
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void optional(JsonGenerator json, String field, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(field, value);
    }
  }
}
