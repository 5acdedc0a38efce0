package dev.parley.reading.attribution;

import dev.parley.model.Article;
import dev.parley.model.Form;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import dev.parley.reading.encoder.Window;
import dev.parley.reading.encoder.WindowScores;
import dev.parley.reading.text.Layout;
import dev.parley.reading.text.Quotation;
import dev.parley.reading.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes statements of what the encoder says of an article's windows. */
public final class Statements {

  private final Article article;
  private final Layout layout;

  /** Prepares for one article. */
  public Statements(Article article, Layout layout) {
    this.article = article;
    this.layout = layout;
  }

  /** Returns the statements whose cue begins in the window's core, in the order of their cues. */
  public List<Statement> in(Window window, WindowScores scores) {
    List<Statement> statements = new ArrayList<>();
    var positions = new RelativePosition(layout.breaks(), window.from(), window.to());
    for (Attribution found : Links.of(scores, Segmentation.of(scores), positions)) {
      int cue = window.from() + found.cue().first();
      if (cue >= window.coreFrom() && cue < window.coreTo()) {
        statements.add(statement(window.from(), found));
      }
    }
    return statements;
  }

  private Statement statement(int from, Attribution found) {
    Span source = found.source() == null ? null : span(from, found.source());
    Span cue = span(from, found.cue());
    List<Span> content = found.content().stream().map(part -> content(from, part)).toList();
    return new Statement(
        id(source, cue, content), source, cue, content, form(from, found.content()));
  }

  private Span span(int from, Segment segment) {
    Words words = layout.words();
    return new Span(words.start(from + segment.first()), words.end(from + segment.last()));
  }

  /**
   * The sentence's last full stop is no part of the content, unless it stands before a closing
   * quotation mark.
   */
  private Span content(int from, Segment segment) {
    Words words = layout.words();
    int last = from + segment.last();
    boolean stop =
        segment.last() > segment.first() && words.length(last) == 1 && words.first(last) == '.';
    return stop
        ? new Span(words.start(from + segment.first()), words.end(last - 1))
        : span(from, segment);
  }

  private Form form(int from, List<Segment> content) {
    boolean quoted = false;
    boolean plain = false;
    for (Segment part : content) {
      for (int word = from + part.first(); word <= from + part.last(); word++) {
        if (Quotation.of(layout.quotations()[word]) != Quotation.OUTSIDE) {
          quoted = true;
        } else if (Character.isLetterOrDigit(layout.words().first(word))) {
          plain = true;
        }
      }
    }
    return quoted && plain ? Form.MIXED : quoted ? Form.DIRECT : Form.INDIRECT;
  }

  private String id(@Nullable Span source, Span cue, List<Span> content) {
    StringBuilder words = new StringBuilder(article.id());
    append(words, source);
    append(words, cue);
    content.forEach(part -> append(words, part));
    return Article.hash(words.toString()).substring(0, 16);
  }

  private void append(StringBuilder words, @Nullable Span span) {
    words.append('\n');
    if (span != null) {
      words.append(span.start()).append(' ').append(span.in(article.text()));
    }
  }
}
