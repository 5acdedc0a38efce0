package dev.parley.cli;

import dev.parley.exchange.jsonl.JsonFields;
import dev.parley.record.dossier.Dossier;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A dossier as one JSON object, in the fields of its file. */
final class JsonDossier {

  private JsonDossier() {}

  static String of(Dossier dossier) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      write(dossier, new JsonFields(json, "")); // no spans in it
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void write(Dossier dossier, JsonFields json) {
    json.string("name", dossier.name());
    json.string("description", dossier.description());
    json.objects(
        "parties",
        dossier.parties(),
        (fields, party) -> {
          fields.string("id", party.id());
          fields.string("name", party.name());
          fields.codes("codes", party.codes());
        });
    json.objects(
        "issues",
        dossier.issues(),
        (fields, issue) -> {
          fields.string("id", issue.id());
          fields.string("title", issue.title());
          fields.string("description", issue.description());
          fields.strings("phrases", issue.phrases());
        });
    json.objects(
        "documents",
        dossier.documents(),
        (fields, one) -> {
          fields.string("id", one.id());
          fields.string("title", one.title());
          fields.string("kind", one.kind());
          fields.strings("parties", one.parties());
          fields.string("date", one.date());
        });
    json.objects(
        "meetings",
        dossier.meetings(),
        (fields, one) -> {
          fields.string("id", one.id());
          fields.string("title", one.title());
          fields.strings("participants", one.participants());
          fields.time("when", one.when());
          fields.string("where", one.where());
        });
    json.objects(
        "feeds",
        dossier.feeds(),
        (fields, feed) -> {
          fields.string("url", feed.url().toString());
          fields.string("outlet", feed.outlet());
        });
  }
}
