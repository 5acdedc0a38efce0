package dev.parley.bench.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages of HTML and their articles' true bodies, as the article-extraction benchmark of Scrapinghub
 * keeps them: one JSON object, {@code {id: {"articleBody", "url"}}}, and beside it a gzipped page
 * for each id.
 */
public final class StoredPages {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private StoredPages() {}

  /**
   * A page.
   *
   * @param html the bytes that were fetched
   * @param body the true text
   */
  public record Page(String id, byte[] html, @Nullable String url, String body) {}

  /**
   * Reads the pages, in the order of the file of bodies.
   *
   * @throws MalformedCorpusException if the file is no such JSON
   * @throws IOException if it or a page cannot be read
   */
  public static List<Page> read(Path bodies) throws IOException {
    Path folder = bodies.toAbsolutePath().getParent();
    List<Page> pages = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : parse(bodies).properties()) {
      JsonNode body = entry.getValue().get("articleBody");
      if (body == null || !body.isString()) {
        throw new MalformedCorpusException(bodies, 1, entry.getKey() + " lacks \"articleBody\"");
      }
      JsonNode url = entry.getValue().get("url");
      byte[] html = page(folder.resolve(entry.getKey() + ".html.gz"));
      pages.add(
          new Page(
              entry.getKey(),
              html,
              url == null || !url.isString() ? null : url.stringValue(),
              body.stringValue()));
    }
    return pages;
  }

  private static JsonNode parse(Path bodies) throws IOException {
    try {
      JsonNode tree = JSON.readTree(Files.readString(bodies));
      if (tree.isObject()) {
        return tree;
      }
    } catch (JacksonException e) {
      throw new MalformedCorpusException(bodies, 1, "no JSON: " + e.getOriginalMessage());
    }
    throw new MalformedCorpusException(bodies, 1, "no JSON object");
  }

  private static byte[] page(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }
}
