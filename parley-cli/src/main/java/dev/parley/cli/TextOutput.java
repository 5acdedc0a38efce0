package dev.parley.cli;

import dev.parley.model.Article;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Readings for people: under each article its statements in the order of the text, each as {@code
 * source — cue} with the exact words of the content set off below it.
 *
 * <pre>
 * talks.txt
 * 1 statement
 *
 *  1  a senior official — told reporters (mixed)
 *     │ some proposals would “never” be accepted
 * </pre>
 */
final class TextOutput implements Output {

  private static final String GAP = " … ";

  private final Writer out;
  private final Terminal terminal;
  private boolean begun;

  TextOutput(OutputStream out, Terminal terminal) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.terminal = terminal;
  }

  @Override
  public void write(Found.Loaded from, Reading reading) throws IOException {
    if (begun) {
      out.append('\n');
    }
    begun = true;
    writeHeading(from, reading);
    int number = 0;
    int digits = Math.max(2, String.valueOf(reading.statements().size()).length());
    for (Statement statement : reading.statements()) {
      out.append('\n');
      writeStatement(++number, digits, statement, reading.article().text());
    }
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  private void writeHeading(Found.Loaded from, Reading reading) throws IOException {
    Article article = reading.article();
    print(new Paragraph().add(from.name(), Style.STRONG), "", "");
    if (article.title() != null) {
      print(new Paragraph().add(article.title(), Style.PLAIN), "", "");
    }
    String imprint =
        Stream.of(
                article.publisher(),
                article.byline(),
                article.published() == null ? null : article.published().words())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    print(new Paragraph().add(imprint, Style.PLAIN), "", "");
    int count = reading.statements().size();
    String statements = count == 1 ? "1 statement" : (count == 0 ? "no" : count) + " statements";
    print(new Paragraph().add(statements, Style.FAINT), "", "");
  }

  private void writeStatement(int number, int digits, Statement statement, String text)
      throws IOException {
    Paragraph head = new Paragraph();
    Span source = statement.source();
    if (source != null) {
      head.add(source.in(text), Style.STRONG);
    } else {
      head.add("(nobody named)", Style.FAINT);
    }
    Span cue = statement.cue();
    if (cue != null) {
      head.add("—", Style.FAINT).add(cue.in(text), Style.CUE);
    }
    head.add("(" + statement.form().name().toLowerCase(Locale.ROOT) + ")", Style.FAINT);
    String margin = " ".repeat(digits + 2);
    print(head, String.format(Locale.ROOT, "%" + digits + "d  ", number), margin);
    for (Paragraph paragraph : paragraphs(statement.content(), text)) {
      print(paragraph, margin + "│ ", margin + "│ ");
    }
  }

  /** The content may run over paragraphs of the article; those it keeps. */
  private static List<Paragraph> paragraphs(List<Span> content, String text) {
    String words = content.stream().map(span -> span.in(text)).collect(Collectors.joining(GAP));
    return Stream.of(words.split("\\R\\s*\\R"))
        .map(part -> new Paragraph().add(part, Style.PLAIN))
        .toList();
  }

  private void print(Paragraph paragraph, String first, String rest) throws IOException {
    paragraph.print(out, first, rest, terminal.columns(), terminal.colour());
  }
}
