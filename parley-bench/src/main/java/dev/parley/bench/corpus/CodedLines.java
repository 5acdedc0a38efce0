package dev.parley.bench.corpus;

import dev.parley.model.Article;
import dev.parley.model.StatedDate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** JSON Lines with one article each, in the fields of the codebook (section 7). */
public final class CodedLines {

  private CodedLines() {}

  /**
   * Reads annotated articles.
   *
   * @return in the order of the file
   * @throws MalformedCorpusException if a line is no JSON object, lacks its id or text, or holds a
   *     span that is none
   * @throws IOException if the file cannot be read or is not UTF-8
   */
  public static List<CodedArticle> readGold(Path file) throws IOException {
    List<CodedArticle> articles = new ArrayList<>();
    for (JsonLine line : JsonLine.read(file)) {
      articles.add(new CodedArticle(article(line), statements(line)));
    }
    return articles;
  }

  /**
   * Reads what a reader found, as {@code parley read --format jsonl} prints it. Of two lines with
   * one id the last counts.
   *
   * @return the statements by the id of their article
   * @throws MalformedCorpusException if a line is no JSON object, lacks its id, or holds a span
   *     that is none
   * @throws IOException if the file cannot be read or is not UTF-8
   */
  public static Map<String, List<CodedStatement>> readPredictions(Path file) throws IOException {
    Map<String, List<CodedStatement>> predictions = new HashMap<>();
    for (JsonLine line : JsonLine.read(file)) {
      predictions.put(line.string("id"), statements(line));
    }
    return predictions;
  }

  /**
   * Reads articles as they are, whatever else stands in their lines. Of two with one id the last
   * counts.
   *
   * @return the articles by their id
   * @throws MalformedCorpusException if a line is no JSON object, or lacks its id or text
   * @throws IOException if the file cannot be read or is not UTF-8
   */
  public static Map<String, Article> readArticles(Path file) throws IOException {
    Map<String, Article> articles = new HashMap<>();
    for (JsonLine line : JsonLine.read(file)) {
      Article article = article(line);
      articles.put(article.id(), article);
    }
    return articles;
  }

  private static Article article(JsonLine line) throws MalformedCorpusException {
    String published = line.optional("published");
    return new Article(
        line.string("id"),
        line.string("text"),
        line.optional("title"),
        line.optional("byline"),
        line.optional("publisher"),
        line.optional("url"),
        line.optional("language"),
        published == null ? null : new StatedDate(published, published),
        null);
  }

  private static List<CodedStatement> statements(JsonLine line) throws MalformedCorpusException {
    List<CodedStatement> statements = new ArrayList<>();
    for (JsonNode node : line.list(line.object(), "statements")) {
      statements.add(statement(line, node));
    }
    return statements;
  }

  private static CodedStatement statement(JsonLine line, JsonNode node)
      throws MalformedCorpusException {
    JsonNode within = node.get("within");
    return new CodedStatement(
        line.extent(node, "source"),
        line.extent(node, "cue"),
        line.extents(node, "content"),
        line.extents(node, "condition"),
        Field.comparable(field -> node.get(field.key())),
        within != null && JsonLine.isTrue(within));
  }
}
