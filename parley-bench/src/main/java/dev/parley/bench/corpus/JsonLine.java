package dev.parley.bench.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One object of a JSON Lines file; what it lacks is reported with file and line. */
record JsonLine(Path file, int number, JsonNode object) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Reads a file; blank lines are passed over. */
  static List<JsonLine> read(Path file) throws IOException {
    List<JsonLine> lines = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.isBlank()) {
          lines.add(new JsonLine(file, number, parse(file, number, line)));
        }
      }
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": not UTF-8", e);
    }
    return lines;
  }

  private static JsonNode parse(Path file, int number, String line)
      throws MalformedCorpusException {
    try {
      JsonNode node = JSON.readTree(line);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException e) {
      throw new MalformedCorpusException(file, number, "no JSON: " + e.getOriginalMessage());
    }
    throw new MalformedCorpusException(file, number, "no JSON object");
  }

  String string(String key) throws MalformedCorpusException {
    JsonNode value = object.get(key);
    if (value == null || !value.isValueNode() || value.isNull()) {
      throw problem("lacks \"" + key + "\"");
    }
    return value.asString();
  }

  /** Returns a string that the object may lack. */
  @Nullable String optional(String key) {
    JsonNode value = object.get(key);
    return value == null || !value.isString() ? null : value.stringValue();
  }

  List<JsonNode> list(JsonNode parent, String key) throws MalformedCorpusException {
    JsonNode value = parent.get(key);
    if (value == null || value.isNull()) {
      return List.of();
    }
    if (!value.isArray()) {
      throw problem("\"" + key + "\" is no list");
    }
    return List.copyOf(value.values());
  }

  List<String> strings(String key) throws MalformedCorpusException {
    return list(object, key).stream().map(JsonNode::asString).toList();
  }

  @Nullable Extent extent(JsonNode parent, String key) throws MalformedCorpusException {
    JsonNode value = parent.get(key);
    return value == null || !isTrue(value) ? null : extent(value);
  }

  List<Extent> extents(JsonNode parent, String key) throws MalformedCorpusException {
    List<Extent> extents = new ArrayList<>();
    for (JsonNode value : list(parent, key)) {
      if (isTrue(value)) {
        extents.add(extent(value));
      }
    }
    return extents;
  }

  private Extent extent(JsonNode value) throws MalformedCorpusException {
    if (value.isArray()
        && value.size() == 2
        && value.get(0).canConvertToInt()
        && value.get(1).canConvertToInt()) {
      try {
        return new Extent(value.get(0).asInt(), value.get(1).asInt());
      } catch (IllegalArgumentException e) {
        throw problem(e.getMessage());
      }
    }
    throw problem(value + " is no span");
  }

  /** Tells whether a value says anything: not null, false, zero or empty. */
  static boolean isTrue(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY, OBJECT -> !value.isEmpty();
      case BOOLEAN -> value.booleanValue();
      case NUMBER -> value.doubleValue() != 0;
      case STRING -> !value.stringValue().isEmpty();
      default -> false;
    };
  }

  MalformedCorpusException problem(@Nullable String problem) {
    return new MalformedCorpusException(file, number, String.valueOf(problem));
  }
}
