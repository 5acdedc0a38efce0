package dev.parley.intake.fetch;

import java.io.StringWriter;
import java.time.Instant;
import java.time.format.DateTimeParseException;
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
 * Where and when the bytes of a kept page were found.
 *
 * @param hash SHA-256 of the bytes, 64 hexadecimal digits in lower case
 * @param url the URL that was asked for
 * @param finalUrl the URL that answered
 * @param fetched when they first came from there
 * @param contentType the Content-Type header as declared
 * @param etag the ETag header
 * @param lastModified the Last-Modified header
 */
public record KeptPage(
    String hash,
    String url,
    String finalUrl,
    Instant fetched,
    @Nullable String contentType,
    @Nullable String etag,
    @Nullable String lastModified) {

  private static final JsonFactory JSON = new JsonFactory();

  static KeptPage of(String hash, FetchedPage page) {
    return new KeptPage(
        hash,
        page.url(),
        page.finalUrl(),
        page.fetched(),
        page.contentType(),
        page.validators().etag(),
        page.validators().lastModified());
  }

  /** Returns the charset as declared, as {@link FetchedPage#charset} does. */
  public @Nullable String charset() {
    return ContentType.charset(contentType);
  }

  boolean isFromSamePlaceAs(KeptPage other) {
    return url.equals(other.url) && finalUrl.equals(other.finalUrl);
  }

  /** Returns one line of JSON without the line end. */
  String line() {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("url", url);
      json.writeStringProperty("final_url", finalUrl);
      json.writeStringProperty("fetched", fetched.toString());
      write(json, "content_type", contentType);
      write(json, "etag", etag);
      write(json, "last_modified", lastModified);
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void write(JsonGenerator json, String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }

  /** Reads what {@link #line} wrote; null where the line is something else. */
  static @Nullable KeptPage parse(String hash, String line) {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.VALUE_STRING && json.currentName() != null) {
          fields.put(json.currentName(), json.getString());
        }
      }
      String url = fields.get("url");
      String finalUrl = fields.get("final_url");
      String fetched = fields.get("fetched");
      return url == null || finalUrl == null || fetched == null
          ? null
          : new KeptPage(
              hash,
              url,
              finalUrl,
              Instant.parse(fetched),
              fields.get("content_type"),
              fields.get("etag"),
              fields.get("last_modified"));
    } catch (JacksonException | DateTimeParseException e) {
      return null;
    }
  }
}
