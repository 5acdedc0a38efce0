package dev.parley.training;

import dev.parley.bench.corpus.PloverPairs;
import dev.parley.model.Act;
import dev.parley.model.CodePoints;
import dev.parley.model.EventType;
import dev.parley.model.Span;
import dev.parley.model.Stance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what was annotated by the codebook: JSON Lines, one article each, offsets in code points.
 * Lines without {@code text} are standoff to articles that are kept elsewhere.
 */
final class CodedExamples {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private CodedExamples() {}

  /**
   * Reads a file.
   *
   * @param texts the texts of articles kept elsewhere, by id
   * @return the examples by id, in the order of the file
   * @throws IOException if it cannot be read or an article's text is missing
   */
  static Map<String, Example> read(Path file, Map<String, String> texts) throws IOException {
    Map<String, Example> examples = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode article = JSON.readTree(line);
      String id = article.get("id").asString();
      String text = article.has("text") ? article.get("text").asString() : texts.get(id);
      if (text == null) {
        throw new IOException(file + ": no text for " + id);
      }
      examples.put(id, new Example(text, statements(article, text), true, List.of(), null));
    }
    return examples;
  }

  /** Reads sentences with a marked source and target, and the type between them. */
  static List<Example> pairs(Path file) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (PloverPairs.Pair pair : PloverPairs.read(file)) {
      EventType type =
          Arrays.stream(EventType.values())
              .filter(one -> PloverPairs.typeOf(one).equals(pair.type()))
              .findFirst()
              .orElseThrow(() -> new IOException(file + ": no PLOVER type: " + pair.type()));
      TypedPair typed = new TypedPair(pair.source(), pair.target(), type);
      examples.add(new Example(pair.sentence(), List.of(), false, List.of(), typed));
    }
    return examples;
  }

  private static List<LabelledStatement> statements(JsonNode article, String text) {
    CodePoints offsets = CodePoints.of(text);
    List<LabelledStatement> statements = new ArrayList<>();
    for (JsonNode node : article.get("statements").values()) {
      Coding coding =
          new Coding(
              Act.valueOf(node.get("act").asString()),
              Stance.valueOf(node.get("stance").asString().toUpperCase(Locale.ROOT)),
              node.get("negated").asBoolean(),
              spans(node.get("condition"), offsets),
              span(node.get("target_span"), offsets));
      statements.add(
          new LabelledStatement(
              span(node.get("source"), offsets),
              span(node.get("cue"), offsets),
              spans(node.get("content"), offsets),
              isNested(node, article),
              coding));
    }
    return statements;
  }

  /** Tells whether a statement's first words stand inside the content of another. */
  private static boolean isNested(JsonNode statement, JsonNode article) {
    JsonNode anchor =
        statement.get("cue").isNull() ? statement.get("content").get(0) : statement.get("cue");
    int at = anchor.get(0).asInt();
    for (JsonNode other : article.get("statements").values()) {
      if (other != statement) {
        for (JsonNode content : other.get("content").values()) {
          if (content.get(0).asInt() <= at && at < content.get(1).asInt()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static List<Span> spans(JsonNode nodes, CodePoints offsets) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode node : nodes.values()) {
      spans.add(toSpan(node, offsets));
    }
    return spans;
  }

  private static @Nullable Span span(@Nullable JsonNode node, CodePoints offsets) {
    return node == null || node.isNull() ? null : toSpan(node, offsets);
  }

  private static Span toSpan(JsonNode node, CodePoints offsets) {
    return new Span(offsets.toIndex(node.get(0).asInt()), offsets.toIndex(node.get(1).asInt()));
  }
}
