package dev.parley.bench.corpus;

import dev.parley.model.CodePoints;
import dev.parley.model.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One of brat's standoff files. {@code T} lines name spans, possibly of several fragments, in code
 * points of the text; {@code E} lines join them to relations. What is neither, or breaks off, is
 * passed over, and so is an argument whose span is not named before it.
 */
final class BratFile {

  private final Path file;
  private final List<String> lines;
  private final CodePoints offsets;
  private final Map<String, List<Span>> spans = new HashMap<>();

  BratFile(Path file, String standoff, String text) {
    this.file = file;
    this.lines = standoff.lines().toList();
    this.offsets = CodePoints.of(text);
  }

  List<GoldStatement> statements() throws MalformedCorpusException {
    List<GoldStatement> statements = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String[] columns = lines.get(i).split("\t", -1);
      if (columns.length < 2) {
        continue;
      }
      if (columns[0].startsWith("T") && columns[1].contains(" ")) {
        spans.put(columns[0], fragments(columns[1], i + 1));
      } else if (columns[0].startsWith("E")) {
        GoldStatement statement = relation(columns[1]);
        if (statement.cue() != null || !statement.content().isEmpty()) {
          statements.add(statement);
        }
      }
    }
    return statements;
  }

  private List<Span> fragments(String kindAndPlace, int line) throws MalformedCorpusException {
    List<Span> fragments = new ArrayList<>();
    String place = kindAndPlace.substring(kindAndPlace.indexOf(' ') + 1);
    for (String fragment : place.split(";")) {
      String[] ends = fragment.strip().split("\\s+");
      try {
        fragments.add(
            new Span(
                offsets.toIndex(Integer.parseInt(ends[0])),
                offsets.toIndex(Integer.parseInt(ends[ends.length - 1]))));
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new MalformedCorpusException(
            file, line, "\"" + fragment + "\" is no span of the text (" + e.getMessage() + ")");
      }
    }
    return fragments;
  }

  private GoldStatement relation(String arguments) {
    Span source = null;
    Span cue = null;
    List<Span> content = new ArrayList<>();
    String[] words = arguments.strip().split("\\s+");
    for (int i = 1; i < words.length; i++) {
      int colon = words[i].indexOf(':');
      List<Span> fragments = colon < 0 ? null : spans.get(words[i].substring(colon + 1));
      if (fragments == null) {
        continue;
      }
      // a second argument of one role carries a number: Content2
      String role = words[i].substring(0, colon).replaceFirst("\\d+$", "");
      switch (role.toLowerCase(Locale.ROOT)) {
        case "source" -> source = around(fragments);
        case "cue" -> cue = around(fragments);
        case "content" -> content.addAll(fragments);
        default -> {}
      }
    }
    return new GoldStatement(source, cue, content);
  }

  private static Span around(List<Span> fragments) {
    return new Span(fragments.get(0).start(), fragments.get(fragments.size() - 1).end());
  }
}
