package dev.parley.desk.page;

import dev.parley.model.Span;
import dev.parley.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An article's text in paragraphs, cut wherever a marked span begins or ends, so that spans may
 * overlap as they like. Time and memory grow with the text and with how many spans lie over one
 * another.
 *
 * @param paragraphs each with its pieces, in the order of the text
 */
public record MarkedText(List<List<Piece>> paragraphs) {

  /** Keeps its own copies. */
  public MarkedText {
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
  }

  /**
   * A piece of a paragraph that is marked alike throughout.
   *
   * @param text made visible
   * @param css the classes of what it is to the statements; empty if it is nothing
   * @param statements the ids of the statements it belongs to, joined with spaces
   * @param begins the statements whose words begin here
   */
  public record Piece(String text, String css, String statements, List<Begin> begins) {}

  /**
   * Where the words of a statement begin.
   *
   * @param id the entry's
   * @param number its number in the list beside the text
   */
  public record Begin(String id, int number) {}

  private record Marked(Span span, String css, String id) {}

  /** Returns a text with its statements marked, numbered from 1 as they are given. */
  static MarkedText of(String text, List<Statement> statements) {
    List<Marked> marks = new ArrayList<>();
    Map<Integer, List<Begin>> begins = new LinkedHashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      marks.addAll(marks(statement));
      int start = start(statement, text.length());
      begins.computeIfAbsent(start, s -> new ArrayList<>()).add(new Begin(statement.id(), i + 1));
    }
    marks.removeIf(mark -> mark.span().end() > text.length());
    marks.sort(Comparator.comparing(Marked::span));
    TreeSet<Integer> cuts = new TreeSet<>(begins.keySet());
    marks.forEach(mark -> cuts.addAll(List.of(mark.span().start(), mark.span().end())));
    cuts.add(text.length());
    return new MarkedText(paragraphs(text, marks, begins, cuts));
  }

  private static List<List<Piece>> paragraphs(
      String text, List<Marked> marks, Map<Integer, List<Begin>> begins, TreeSet<Integer> cuts) {
    List<List<Piece>> paragraphs = new ArrayList<>();
    List<Piece> paragraph = new ArrayList<>();
    List<Marked> open = new ArrayList<>();
    int next = 0;
    int at = 0;
    while (at < text.length()) {
      int here = at;
      open.removeIf(mark -> mark.span().end() <= here);
      while (next < marks.size() && marks.get(next).span().start() <= at) {
        open.add(marks.get(next++));
      }
      int end = cuts.higher(at);
      int line = text.indexOf('\n', at);
      boolean breaks = line >= 0 && line < end;
      end = breaks ? line : end;
      List<Begin> begun = begins.getOrDefault(at, List.of());
      if (end > at || !begun.isEmpty()) {
        paragraph.add(piece(text.substring(at, end), open, begun));
      }
      if (breaks) {
        add(paragraph, paragraphs);
        paragraph = new ArrayList<>();
        end++;
      }
      at = Math.max(end, at + (breaks ? 1 : 0));
    }
    add(paragraph, paragraphs);
    return paragraphs;
  }

  private static void add(List<Piece> paragraph, List<List<Piece>> paragraphs) {
    boolean blank =
        paragraph.stream().allMatch(piece -> piece.text().isBlank() && piece.begins().isEmpty());
    if (!blank) {
      paragraphs.add(paragraph);
    }
  }

  private static Piece piece(String text, List<Marked> open, List<Begin> begins) {
    Set<String> css = new LinkedHashSet<>();
    Set<String> ids = new LinkedHashSet<>();
    int contents = 0;
    for (Marked mark : open) {
      css.add(mark.css());
      ids.add(mark.id());
      contents += mark.css().equals("content") ? 1 : 0;
    }
    if (contents > 1) {
      css.add("twice");
    }
    return new Piece(Visible.of(text), String.join(" ", css), String.join(" ", ids), begins);
  }

  private static int start(Statement statement, int length) {
    int start = length;
    for (Marked mark : marks(statement)) {
      start = Math.min(start, mark.span().start());
    }
    return start;
  }

  private static List<Marked> marks(Statement statement) {
    List<Marked> marks = new ArrayList<>();
    String id = statement.id();
    if (statement.source() != null) {
      marks.add(new Marked(statement.source(), "speaking", id));
    }
    if (statement.cue() != null) {
      marks.add(new Marked(statement.cue(), "cue", id));
    }
    statement.content().forEach(span -> marks.add(new Marked(span, "content", id)));
    statement.condition().forEach(span -> marks.add(new Marked(span, "condition", id)));
    if (statement.addressee() != null) {
      marks.add(new Marked(statement.addressee(), "addressee", id));
    }
    if (statement.channel() != null) {
      marks.add(new Marked(statement.channel(), "channel", id));
    }
    return marks;
  }
}
