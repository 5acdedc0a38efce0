package dev.parley.bench.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What pages state of their articles, as a person read it off them: JSON Lines of {@code {"id",
 * "title", "published": []}}.
 */
public final class StatedFacts {

  private StatedFacts() {}

  /**
   * The facts of a page.
   *
   * @param title as printed above the article
   * @param published the days that the page states, in ISO 8601; none if it states none, two where
   *     one moment is told in two zones
   */
  public record Facts(String id, String title, List<String> published) {}

  /**
   * Reads the facts, in the order of the file.
   *
   * @throws MalformedCorpusException if a line is no such object
   * @throws IOException if the file cannot be read or is not UTF-8
   */
  public static List<Facts> read(Path file) throws IOException {
    List<Facts> facts = new ArrayList<>();
    for (JsonLine line : JsonLine.read(file)) {
      facts.add(new Facts(line.string("id"), line.string("title"), line.strings("published")));
    }
    return facts;
  }
}
