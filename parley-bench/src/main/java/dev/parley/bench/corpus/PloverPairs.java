package dev.parley.bench.corpus;

import dev.parley.model.EventType;
import dev.parley.model.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sentences with a marked source and target and the PLOVER type between them, as JSON Lines. */
public final class PloverPairs {

  private static final List<String> MARKS = List.of("<s>", "</s>", "<t>", "</t>");

  private PloverPairs() {}

  /**
   * A typed pair.
   *
   * @param sentence without marks
   * @param source null if the sentence does not name it
   * @param target null if the sentence does not name it
   * @param type as the file has it; {@code YIELD} stands for CONCEDE and RETREAT
   */
  public record Pair(String sentence, @Nullable Span source, @Nullable Span target, String type) {}

  /**
   * Returns the type under which the pairs' authors count one of PLOVER's: they fold the two ways
   * of yielding into one.
   */
  public static String typeOf(EventType type) {
    return switch (type) {
      case CONCEDE, RETREAT -> "YIELD";
      default -> type.name();
    };
  }

  /**
   * Reads the pairs, in the order of the file.
   *
   * @throws MalformedCorpusException if a line is no JSON object or lacks {@code marked} or {@code
   *     type}
   * @throws IOException if the file cannot be read or is not UTF-8
   */
  public static List<Pair> read(Path file) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (JsonLine line : JsonLine.read(file)) {
      pairs.add(pair(line));
    }
    return pairs;
  }

  /** Takes the marks out; of several spans marked alike the first counts. */
  private static Pair pair(JsonLine line) throws MalformedCorpusException {
    String marked = line.string("marked");
    StringBuilder sentence = new StringBuilder();
    Map<String, Integer> places = new HashMap<>();
    for (int at = 0; at < marked.length(); ) {
      String mark = markAt(marked, at);
      if (mark == null) {
        sentence.append(marked.charAt(at++));
      } else {
        places.putIfAbsent(mark, sentence.length());
        at += mark.length();
      }
    }
    return new Pair(
        sentence.toString(), span(line, places, "s"), span(line, places, "t"), line.string("type"));
  }

  private static @Nullable Span span(JsonLine line, Map<String, Integer> places, String name)
      throws MalformedCorpusException {
    Integer start = places.get("<" + name + ">");
    Integer end = places.get("</" + name + ">");
    if (start == null) {
      return null;
    }
    if (end == null || end <= start) {
      throw line.problem("\"marked\" has no words between <" + name + "> and </" + name + ">");
    }
    return new Span(start, end);
  }

  private static @Nullable String markAt(String text, int at) {
    for (String mark : MARKS) {
      if (text.startsWith(mark, at)) {
        return mark;
      }
    }
    return null;
  }
}
