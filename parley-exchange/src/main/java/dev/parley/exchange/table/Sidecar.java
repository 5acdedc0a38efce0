package dev.parley.exchange.table;

import dev.parley.exchange.Selection;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** The file beside tables that tells what they hold: {@code export.json}. */
public final class Sidecar {

  private static final String NAME = "export.json";

  private Sidecar() {}

  /**
   * Writes it.
   *
   * @param rows how many rows each table has
   * @throws IOException if it cannot be written
   */
  public static void write(Selection selection, Map<String, Long> rows, Path folder)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(NAME));
        JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("record", selection.record().toString());
      json.writeStringProperty("query", selection.query());
      json.writeStringProperty("parley", selection.version());
      json.writeStringProperty("exported", selection.at().toString());
      json.writeName("rows");
      json.writeStartObject();
      rows.forEach(json::writeNumberProperty);
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }
}
