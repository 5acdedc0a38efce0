package dev.parley.cli;

import dev.parley.model.Meeting;
import dev.parley.model.Span;
import dev.parley.record.Entry;
import dev.parley.record.Told;
import dev.parley.record.answer.Texts;
import dev.parley.record.telling.Said;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the cells of tables rest on: numbered, each with its words, its outlets and its id. */
final class Footnotes {

  private static final int DAY = 10;

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Note> waiting = new ArrayList<>();

  private record Note(
      int number, String when, String who, String outlets, String id, String words) {}

  /** Returns the number under which a statement stands. */
  int number(Said said) {
    Entry entry = said.entry();
    String outlets = String.join("; ", Said.outlets(List.of(said)));
    String id = entry.statement().id();
    return number(
        id, day(Texts.when(entry)), Texts.speaker(entry), outlets, id, Texts.content(entry));
  }

  /**
   * Returns the number under which a mention of a meeting stands, with the sentence it stands in.
   *
   * @param text its article's
   */
  int number(Told<Meeting> told, String text) {
    String words = sentence(told.what().words(), text);
    List<String> statements = told.what().statements();
    return number(
        told.article().id() + told.what().words(),
        day(Texts.published(told.article().published())),
        "",
        String.join("; ", told.article().outlets()),
        statements.isEmpty() ? told.article().id().substring(0, 16) : statements.get(0),
        words);
  }

  private int number(String key, String when, String who, String outlets, String id, String words) {
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    int number = numbers.size() + 1;
    numbers.put(key, number);
    waiting.add(new Note(number, when, who, outlets, id, words));
    return number;
  }

  /** Prints those that are new since the last time, two lines each. */
  void print(Appendable out, int columns, boolean colour) throws IOException {
    for (Note note : waiting) {
      String label = " ".repeat(Math.max(0, 3 - digits(note.number))) + note.number + "  ";
      String margin = " ".repeat(label.length());
      Paragraph head = new Paragraph().add(note.when, Style.FAINT);
      if (!note.who.isEmpty()) {
        head.add(note.who, Style.STRONG).tie(",");
      }
      head.add(note.outlets, Style.FAINT).add("[" + note.id + "]", Style.FAINT);
      head.print(out, label, margin, columns, colour);
      out.append(margin).append(cut("“" + note.words + "”", columns - margin.length()));
      out.append('\n');
    }
    waiting.clear();
  }

  private static String sentence(Span words, String text) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text);
    int end = sentences.following(words.start());
    int start = sentences.previous();
    return text.substring(start, end).strip();
  }

  /** Returns a time without its hours. */
  static String day(String time) {
    return time.length() > DAY ? time.substring(0, DAY) : time;
  }

  private static int digits(int number) {
    return String.valueOf(number).length();
  }

  private static String cut(String words, int width) {
    String line = Printable.line(words);
    if (line.codePointCount(0, line.length()) <= width) {
      return line;
    }
    int end = line.offsetByCodePoints(0, width - 2);
    int space = line.lastIndexOf(' ', end);
    return line.substring(0, space > width / 2 ? space : end).strip() + "…”";
  }
}
