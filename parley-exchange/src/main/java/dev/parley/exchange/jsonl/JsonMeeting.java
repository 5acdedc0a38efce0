package dev.parley.exchange.jsonl;

import dev.parley.model.Meeting;

/** The fields of a meeting. */
final class JsonMeeting {

  private JsonMeeting() {}

  static void write(JsonFields fields, Meeting meeting) {
    fields.span("text", meeting.words());
    fields.codes("participants", meeting.participants());
    fields.time("when", meeting.when());
    fields.string("where", meeting.where());
    fields.word("status", meeting.status());
    fields.strings("statements", meeting.statements());
  }
}
