package dev.parley.cli;

import dev.parley.model.ActorCode;
import dev.parley.record.dossier.Dossier;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A dossier as one JSON object, in the fields of its file. */
final class JsonDossier {

  private final JsonGenerator json;

  private JsonDossier(JsonGenerator json) {
    this.json = json;
  }

  static String of(Dossier dossier) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      new JsonDossier(json).write(dossier);
    }
    return out.toString();
  }

  private void write(Dossier dossier) {
    json.writeStartObject();
    string("name", dossier.name());
    string("description", dossier.description());
    objects(
        "parties",
        dossier.parties(),
        party -> {
          string("id", party.id());
          string("name", party.name());
          strings("codes", party.codes().stream().map(ActorCode::toString).toList());
        });
    objects(
        "issues",
        dossier.issues(),
        issue -> {
          string("id", issue.id());
          string("title", issue.title());
          string("description", issue.description());
          strings("phrases", issue.phrases());
        });
    objects(
        "documents",
        dossier.documents(),
        one -> {
          string("id", one.id());
          string("title", one.title());
          string("kind", one.kind());
          strings("parties", one.parties());
          string("date", one.date());
        });
    objects(
        "meetings",
        dossier.meetings(),
        one -> {
          string("id", one.id());
          string("title", one.title());
          strings("participants", one.participants());
          string("when", one.when() == null ? null : one.when().value());
          string("where", one.where());
        });
    objects(
        "feeds",
        dossier.feeds(),
        feed -> {
          string("url", feed.url().toString());
          string("outlet", feed.outlet());
        });
    json.writeEndObject();
  }

  private <T> void objects(String name, List<T> entries, Consumer<T> write) {
    json.writeName(name);
    json.writeStartArray();
    for (T entry : entries) {
      json.writeStartObject();
      write.accept(entry);
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
}
