package dev.parley.exchange.annotation;

import dev.parley.model.ActorCode;
import dev.parley.model.Statement;
import dev.parley.record.Entry;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The body of an annotation: the fields of a statement that are not words of the text. */
final class StatementBody {

  private final JsonGenerator json;

  StatementBody(JsonGenerator json) {
    this.json = json;
  }

  void write(Entry entry) {
    Statement statement = entry.statement();
    json.writeStartObject();
    json.writeStringProperty("type", "Statement");
    optional("speaker", statement.speaker().name());
    codes("speaker_code", statement.speaker().code());
    json.writeStringProperty("basis", word(statement.speaker().basis()));
    json.writeStringProperty("act", statement.act().name());
    codes("addressed_to", statement.target());
    json.writeBooleanProperty("negated", statement.negated());
    json.writeStringProperty("form", word(statement.form()));
    optional("via", statement.via());
    optional("said_on", statement.saidOn() == null ? null : statement.saidOn().value());
    optional("label", statement.issue());
    optional("issue", entry.issue());
    json.writeStringProperty("stance", word(statement.stance()));
    json.writeEndObject();
  }

  private void codes(String name, List<ActorCode> codes) {
    if (!codes.isEmpty()) {
      json.writeName(name);
      json.writeStartArray();
      codes.forEach(code -> json.writeString(code.toString()));
      json.writeEndArray();
    }
  }

  private void optional(String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }

  private static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
