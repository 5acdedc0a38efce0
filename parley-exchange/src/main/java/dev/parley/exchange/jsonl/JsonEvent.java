package dev.parley.exchange.jsonl;

import dev.parley.model.Event;

/** The fields of an event. */
final class JsonEvent {

  private JsonEvent() {}

  static void write(JsonFields fields, Event event) {
    fields.span("text", event.words());
    fields.joined("actor", event.actor());
    fields.joined("recipient", event.recipient());
    fields.name("type", event.type());
    fields.string("mode", event.mode());
    fields.strings("context", event.context());
    fields.time("date", event.date());
    fields.string("location", event.location());
    fields.word("status", event.status());
    fields.strings("statements", event.statements());
  }
}
