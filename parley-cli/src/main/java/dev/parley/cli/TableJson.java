package dev.parley.cli;

import dev.parley.record.answer.Cell;
import dev.parley.record.answer.Evidence;
import dev.parley.record.answer.Table;
import dev.parley.record.answer.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * An answer as one array of JSON in UTF-8, one object a row: under the name of its column each cell
 * has its {@code text} and its {@code evidence}.
 */
final class TableJson {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator json;

  private TableJson(JsonGenerator json) {
    this.json = json;
  }

  static void print(Table table, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      new TableJson(json).write(table);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.write('\n');
    out.flush();
  }

  /** Prints several as one object, each under its name. */
  static void print(Map<String, Table> tables, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      for (Map.Entry<String, Table> each : tables.entrySet()) {
        json.writeName(each.getKey());
        new TableJson(json).write(each.getValue());
      }
      json.writeEndObject();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.write('\n');
    out.flush();
  }

  private void write(Table table) {
    json.writeStartArray();
    for (List<Cell> row : table.rows()) {
      json.writeStartObject();
      for (int at = 0; at < row.size(); at++) {
        json.writeName(table.columns().get(at));
        write(row.get(at));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void write(Cell cell) {
    json.writeStartObject();
    json.writeStringProperty("text", cell.text());
    json.writeName("evidence");
    json.writeStartArray();
    cell.evidence().forEach(this::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Evidence evidence) {
    json.writeStartObject();
    json.writeName("statements");
    json.writeStartArray();
    evidence.statements().forEach(json::writeString);
    json.writeEndArray();
    json.writeStringProperty("article", evidence.article());
    string("outlet", evidence.outlet());
    string("url", evidence.url());
    string(
        "published", evidence.published() == null ? null : Texts.published(evidence.published()));
    string("said_on", evidence.saidOn() == null ? null : evidence.saidOn().value());
    json.writeStringProperty("words", evidence.words());
    json.writeEndObject();
  }

  private void string(String name, @Nullable String value) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
  }
}
