package dev.parley.exchange.jsonl;

import dev.parley.model.Document;

/** The fields of a document. */
final class JsonDocument {

  private JsonDocument() {}

  static void write(JsonFields fields, Document document) {
    fields.span("text", document.words());
    fields.string("title", document.title());
    fields.string("kind", document.kind());
    fields.codes("parties", document.parties());
    fields.time("date", document.date());
    fields.spans("provisions", document.provisions());
  }
}
