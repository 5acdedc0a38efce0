package dev.parley.exchange.jsonl;

import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Statement;

/** The fields of a statement. */
final class JsonStatement {

  private JsonStatement() {}

  static void write(JsonFields fields, Statement statement) {
    Speaker speaker = statement.speaker();
    Span near = WordsInText.of(statement.cue(), statement.source(), statement.content());
    fields.string("id", statement.id());
    fields.span("source", statement.source());
    fields.span("cue", statement.cue());
    fields.spans("content", statement.content());
    fields.word("form", statement.form());
    fields.string("speaker", speaker.name());
    fields.joined("speaker_code", speaker.code());
    fields.word("basis", speaker.basis());
    fields.wordsNear("addressee", statement.addressee(), near);
    fields.wordsNear("channel", statement.channel(), near);
    fields.string("via", statement.via());
    fields.time("said_on", statement.saidOn());
    fields.name("act", statement.act());
    fields.joined("target", statement.target());
    fields.flag("negated", statement.negated());
    fields.spans("condition", statement.condition());
    fields.string("issue", statement.issue());
    fields.word("stance", statement.stance());
  }
}
