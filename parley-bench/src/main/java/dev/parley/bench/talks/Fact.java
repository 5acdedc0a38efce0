package dev.parley.bench.talks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something that the sample says, listed by hand; {@code parley-bench/talks/README.md} tells the
 * fields.
 *
 * @param fields of the line of JSON, or of one side of a shift
 */
record Fact(JsonNode fields) {

  /** Reads the facts of a file, one a line. */
  static List<Fact> read(Path file) throws IOException {
    JsonMapper json = new JsonMapper();
    return Files.readAllLines(file).stream().map(json::readTree).map(Fact::new).toList();
  }

  String id() {
    return fields.path("id").asString();
  }

  String kind() {
    return fields.path("kind").asString();
  }

  /** Returns a field; null if it is null or not there. */
  @Nullable String text(String field) {
    return fields.path(field).isString() ? fields.path(field).asString() : null;
  }

  /** Returns a field that every fact of the kind has. */
  String need(String field) {
    return fields.path(field).asString();
  }

  /** Returns the strings of a list; empty if it is not there. */
  List<String> list(String field) {
    return fields.path(field).values().stream().map(JsonNode::asString).toList();
  }

  /** Returns a field that holds fields itself, as one side of a shift does. */
  Fact part(String field) {
    return new Fact(fields.path(field));
  }

  /** Returns the articles it rests on. */
  List<String> articles() {
    return fields.has("article") ? List.of(need("article")) : list("articles");
  }
}
