package dev.parley.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Words in several styles, to be broken into lines where they are shown. */
final class Paragraph {

  private final List<Word> words = new ArrayList<>();

  private record Word(String letters, Style style, String mark) {

    int width() {
      return letters.codePointCount(0, letters.length()) + mark.length();
    }
  }

  /** Adds words behind the last; white space in them only parts them. */
  Paragraph add(String text, Style style) {
    for (String letters : text.strip().split("\\s+")) {
      if (!letters.isEmpty()) {
        words.add(new Word(Printable.line(letters), style, ""));
      }
    }
    return this;
  }

  /** Adds words behind the last that are not parted, as the two of an actor's code. */
  Paragraph addWhole(String text, Style style) {
    words.add(new Word(Printable.line(text), style, ""));
    return this;
  }

  /** Puts a mark in no style behind the last word, which stays on its line. */
  Paragraph tie(String mark) {
    if (!words.isEmpty()) {
      int last = words.size() - 1;
      Word word = words.get(last);
      words.set(last, new Word(word.letters(), word.style(), word.mark() + mark));
    }
    return this;
  }

  /** Tells whether there is nothing to print. */
  boolean isEmpty() {
    return words.isEmpty();
  }

  /**
   * Prints the words in lines that end at a word. A word longer than a line has one to itself.
   *
   * @param first what stands before the first line
   * @param rest what stands before the others
   * @param columns the most characters a line has, what stands before it included
   * @param colour whether styles are shown
   */
  void print(Appendable out, String first, String rest, int columns, boolean colour)
      throws IOException {
    String lead = first;
    int from = 0;
    while (from < words.size()) {
      int to = lineEnd(from, columns - lead.length());
      out.append(lead);
      printLine(out, from, to, colour);
      out.append('\n');
      from = to;
      lead = rest;
    }
  }

  private int lineEnd(int from, int columns) {
    int used = words.get(from).width();
    int to = from + 1;
    while (to < words.size() && used + 1 + words.get(to).width() <= columns) {
      used += 1 + words.get(to).width();
      to++;
    }
    return to;
  }

  /** Neighbours of one style are coloured together, not word by word. */
  private void printLine(Appendable out, int from, int to, boolean colour) throws IOException {
    int start = from;
    while (start < to) {
      Style style = words.get(start).style();
      StringBuilder run = new StringBuilder(words.get(start).letters());
      int end = start + 1;
      while (end < to && words.get(end).style() == style && words.get(end - 1).mark().isEmpty()) {
        run.append(' ').append(words.get(end++).letters());
      }
      out.append(start > from ? " " : "").append(colour ? style.on(run.toString()) : run);
      out.append(words.get(end - 1).mark());
      start = end;
    }
  }
}
