package dev.parley.intake.fetch;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * How a URL was found the last time.
 *
 * @param url the URL that was asked for
 * @param hash of the page that was there, by which {@link KeptPages} has it
 * @param validators what to ask with the next time
 */
public record Visit(String url, String hash, Validators validators) {

  private static final JsonFactory JSON = new JsonFactory();

  /** Returns one line of JSON without the line end. */
  String line() {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("url", url);
      json.writeStringProperty("hash", hash);
      if (validators.etag() != null) {
        json.writeStringProperty("etag", validators.etag());
      }
      if (validators.lastModified() != null) {
        json.writeStringProperty("last_modified", validators.lastModified());
      }
      json.writeStringProperty("uses", String.valueOf(validators.uses()));
      json.writeEndObject();
    }
    return line.toString();
  }

  /** Reads what {@link #line} wrote; null where the line is something else, such as half of one. */
  static @Nullable Visit parse(String line) {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.VALUE_STRING && json.currentName() != null) {
          fields.put(json.currentName(), json.getString());
        }
      }
    } catch (JacksonException e) {
      return null;
    }
    String url = fields.get("url");
    String hash = fields.get("hash");
    String uses = fields.getOrDefault("uses", "");
    return url == null || hash == null || !hash.matches("[0-9a-f]{64}") || !uses.matches("\\d{1,4}")
        ? null
        : new Visit(
            url,
            hash,
            new Validators(
                fields.get("etag"), fields.get("last_modified"), Integer.parseInt(uses)));
  }
}
