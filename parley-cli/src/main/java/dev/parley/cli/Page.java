package dev.parley.cli;

import dev.parley.model.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one reading is printed on: rules with a heading, items with a label in the margin, and words
 * of the article beside a bar.
 */
final class Page {

  /** The label of an item without a number. */
  static final String BULLET = "•";

  /** Beside the article's words. */
  static final String BAR = "│ ";

  /** Beside the words of a denial. */
  static final String HEAVY_BAR = "┃ ";

  private static final String GAP = " … ";

  private final Writer out;
  private final Terminal terminal;
  private final String text;
  private final int labelWidth;
  private final String margin;

  /**
   * Starts a page.
   *
   * @param text the article's
   * @param labelWidth how wide the widest label is, in characters
   */
  Page(Writer out, Terminal terminal, String text, int labelWidth) {
    this.out = out;
    this.terminal = terminal;
    this.text = text;
    this.labelWidth = labelWidth;
    this.margin = " ".repeat(labelWidth + 2);
  }

  /** Prints a blank line. */
  void gap() throws IOException {
    out.append('\n');
  }

  /** Prints words from the page's edge. */
  void print(Paragraph paragraph) throws IOException {
    print(paragraph, "", "");
  }

  /** Prints a heading in a rule across the page, a blank line above it. */
  void rule(String heading) throws IOException {
    gap();
    int rest = terminal.columns() - heading.length() - 4;
    Paragraph rule = new Paragraph().add("──", Style.FAINT).addWhole(heading, Style.STRONG);
    if (rest > 0) {
      rule.add("─".repeat(rest), Style.FAINT);
    }
    print(rule);
  }

  /** Prints the first line of an item. */
  void item(String label, Paragraph head) throws IOException {
    print(head, " ".repeat(labelWidth - label.length()) + label + "  ", margin);
  }

  /** Prints more about an item, below its first line. */
  void below(Paragraph more) throws IOException {
    print(more, margin, margin);
  }

  /** Prints more about an item, its other lines indented below the first. */
  void hanging(Paragraph more) throws IOException {
    print(more, margin, margin + "  ");
  }

  /** Prints words of the article beside a bar, behind what introduces them. */
  void quote(String bar, Paragraph introduction, List<Span> spans) throws IOException {
    Paragraph next = introduction;
    for (String part : paragraphs(spans)) {
      print(next.add(part, Style.PLAIN), margin + bar, margin + bar);
      next = new Paragraph();
    }
  }

  /** The words may run over paragraphs of the article; those they keep. */
  private List<String> paragraphs(List<Span> spans) {
    return Stream.of(words(spans).split("\\R\\s*\\R")).toList();
  }

  /** Returns the words at a place of the article. */
  String words(Span span) {
    return span.in(text);
  }

  /** Returns words in several places of the article, with a sign for what stands between. */
  String words(List<Span> spans) {
    return spans.stream().map(this::words).collect(Collectors.joining(GAP));
  }

  private void print(Paragraph paragraph, String first, String rest) throws IOException {
    paragraph.print(out, first, rest, terminal.columns(), terminal.colour());
  }
}
