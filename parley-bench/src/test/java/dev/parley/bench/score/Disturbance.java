package dev.parley.bench.score;

import dev.parley.bench.corpus.Chunk;
import dev.parley.bench.corpus.CodedArticle;
import dev.parley.bench.corpus.CodedStatement;
import dev.parley.bench.corpus.CofeNet;
import dev.parley.bench.corpus.Extent;
import dev.parley.bench.corpus.PolNeAR;
import dev.parley.bench.corpus.StoredPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Makes predictions out of annotations, and them wrong: statements dropped, doubled and merged,
 * spans moved, cut and exchanged, fields changed. The same seed gives the same mistakes.
 */
final class Disturbance {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> FIELDS =
      List.of("form", "basis", "speaker_code", "act", "target", "negated", "said_on", "stance");

  private final Random random;

  Disturbance(long seed) {
    this.random = new Random(seed);
  }

  List<String> of(Protocol protocol, Path gold) throws IOException {
    List<ObjectNode> articles =
        switch (protocol) {
          case GOLD ->
              Files.readAllLines(gold).stream()
                  .map(line -> (ObjectNode) JSON.readTree(line))
                  .toList();
          case POLNEAR ->
              PolNeAR.read(gold).stream().map(CodedArticle::of).map(Disturbance::json).toList();
          case CHUNKS -> chunks(gold);
          case HTML -> List.of();
          case PLOVER, FACTS ->
              throw new IllegalArgumentException("the reference does not score " + protocol);
        };
    if (protocol == Protocol.HTML) {
      return bodies(gold);
    }
    articles.forEach(this::disturb);
    return articles.stream().filter(article -> !happens(3)).map(JsonNode::toString).toList();
  }

  /** Cuts words out of bodies, doubles them and puts others in; leaves one page in thirty out. */
  private List<String> bodies(Path gold) throws IOException {
    List<String> lines = new ArrayList<>();
    for (StoredPages.Page page : StoredPages.read(gold)) {
      StringBuilder text = new StringBuilder();
      for (String word : page.body().split(" ")) {
        text.append(happens(3) ? "" : happens(2) ? word + " " + word : happens(2) ? "x" : word);
        text.append(' ');
      }
      if (!happens(3)) {
        lines.add(
            JSON.createObjectNode().put("id", page.id()).put("text", text.toString()).toString());
      }
    }
    return lines;
  }

  private static ObjectNode json(CodedArticle article) {
    ObjectNode json = JSON.createObjectNode().put("id", article.id());
    ArrayNode statements = json.putArray("statements");
    for (CodedStatement statement : article.statements()) {
      ObjectNode one = statements.addObject();
      one.set("source", span(statement.source()));
      one.set("cue", span(statement.cue()));
      ArrayNode content = one.putArray("content");
      statement.content().forEach(extent -> content.add(span(extent)));
    }
    return json;
  }

  private static List<ObjectNode> chunks(Path file) throws IOException {
    List<ObjectNode> articles = new ArrayList<>();
    for (Chunk chunk : CofeNet.read(file)) {
      ObjectNode json = JSON.createObjectNode().put("id", String.valueOf(articles.size()));
      ArrayNode statements = json.putArray("statements");
      List<Extent> tokens = chunk.extents();
      for (Kind kind : Kind.values()) {
        for (Extent run : LabelledRuns.of(kind, chunk.labels())) {
          int start = tokens.get(run.start()).start();
          JsonNode span = span(new Extent(start, tokens.get(run.end() - 1).end()));
          ObjectNode one = statements.addObject();
          one.set(kind.key(), kind == Kind.CONTENT ? JSON.createArrayNode().add(span) : span);
        }
      }
      articles.add(json);
    }
    return articles;
  }

  private static JsonNode span(@Nullable Extent extent) {
    return extent == null
        ? JSON.nullNode()
        : JSON.createArrayNode().add(extent.start()).add(extent.end());
  }

  private void disturb(ObjectNode article) {
    List<ObjectNode> statements = new ArrayList<>();
    for (JsonNode node : article.get("statements").values()) {
      ObjectNode statement = (ObjectNode) node;
      if (happens(15)) {
        continue;
      }
      statements.add(statement);
      if (happens(5)) {
        statements.add(statement.deepCopy());
      }
    }
    for (ObjectNode statement : statements) {
      ObjectNode other = statements.get(random.nextInt(statements.size()));
      relink(statement, other);
      moveSpans(statement);
      changeFields(statement, other);
    }
    article.putArray("statements").addAll(statements);
  }

  private void relink(ObjectNode statement, ObjectNode other) {
    for (String key : List.of("source", "cue", "content")) {
      if (happens(6)) {
        copy(other, statement, key);
      } else if (happens(4)) {
        statement.remove(key);
      }
    }
    if (happens(6) && content(statement) != null && content(other) != null) {
      content(statement).addAll(content(other).deepCopy());
    }
    if (happens(4)) {
      statement.put("within", "another");
    }
  }

  private static @Nullable ArrayNode content(ObjectNode statement) {
    return statement.get("content") instanceof ArrayNode content ? content : null;
  }

  private void moveSpans(ObjectNode statement) {
    move(statement.get("source"));
    move(statement.get("cue"));
    ArrayNode content = content(statement);
    if (content != null) {
      content.values().forEach(this::move);
      if (happens(10) && !content.isEmpty()) {
        cut(content);
      }
    }
    if (statement.get("condition") instanceof ArrayNode condition) {
      condition.values().forEach(this::move);
    }
  }

  private void move(@Nullable JsonNode node) {
    if (node instanceof ArrayNode span && happens(35)) {
      int start = Math.max(0, span.get(0).asInt() + random.nextInt(9) - 4);
      int end = Math.max(start, span.get(1).asInt() + random.nextInt(9) - 4);
      span.removeAll().add(start).add(end);
    }
  }

  private void cut(ArrayNode content) {
    ArrayNode span = (ArrayNode) content.get(0);
    int start = span.get(0).asInt();
    int end = span.get(1).asInt();
    int middle = start + random.nextInt(end - start + 1);
    span.removeAll().add(start).add(middle);
    content.add(JSON.createArrayNode().add(middle).add(end));
  }

  private void changeFields(ObjectNode statement, ObjectNode other) {
    for (String field : FIELDS) {
      if (happens(10)) {
        copy(other, statement, field);
      } else if (happens(8)) {
        statement.remove(field);
      } else if (happens(8) && statement.get(field) instanceof StringNode it) {
        statement.put(field, it.stringValue().toLowerCase(Locale.ROOT));
      }
    }
    if (happens(10)) {
      copy(other, statement, "condition");
    }
  }

  private static void copy(ObjectNode from, ObjectNode to, String key) {
    JsonNode value = from.get(key);
    if (value != null) {
      to.set(key, value.deepCopy());
    }
  }

  private boolean happens(int percent) {
    return random.nextInt(100) < percent;
  }
}
