package dev.parley.reading;

import dev.parley.model.Article;
import dev.parley.model.Form;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Statement;
import dev.parley.reading.attribution.Attribution;
import dev.parley.reading.attribution.CodedAttribution;
import dev.parley.reading.text.Layout;
import dev.parley.reading.text.Quotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes entries of the record of the attributions that were found in an article. */
final class Interpretation {

  private final Article article;
  private final Layout layout;

  Interpretation(Article article, Layout layout) {
    this.article = article;
    this.layout = layout;
  }

  /** Returns the reading that the attributions give. */
  Reading of(List<CodedAttribution> found) {
    List<Statement> statements = new ArrayList<>();
    found.stream()
        .sorted(Comparator.comparing(coded -> coded.words().anchor()))
        .map(this::statement)
        .forEach(statements::add);
    return new Reading(article, statements, List.of(), List.of(), List.of());
  }

  private Statement statement(CodedAttribution coded) {
    Attribution words = coded.words();
    return new Statement(
        id(words),
        words.source(),
        words.cue(),
        words.content(),
        form(words.content()),
        Speaker.NOBODY,
        null,
        null,
        null,
        null,
        coded.coding().act(),
        List.of(),
        coded.coding().negated(),
        coded.coding().condition(),
        null,
        coded.coding().stance());
  }

  private Form form(List<Span> content) {
    boolean quoted = false;
    boolean plain = false;
    for (Span part : content) {
      for (int word = layout.words().at(part.start());
          word < layout.words().size() && layout.words().start(word) < part.end();
          word++) {
        if (Quotation.of(layout.quotations()[word]) != Quotation.OUTSIDE) {
          quoted = true;
        } else if (Character.isLetterOrDigit(layout.words().first(word))) {
          plain = true;
        }
      }
    }
    return quoted && plain ? Form.MIXED : quoted ? Form.DIRECT : Form.INDIRECT;
  }

  private String id(Attribution attribution) {
    StringBuilder words = new StringBuilder(article.id());
    append(words, attribution.source());
    append(words, attribution.cue());
    attribution.content().forEach(part -> append(words, part));
    return Article.hash(words.toString()).substring(0, 16);
  }

  private void append(StringBuilder words, @Nullable Span span) {
    words.append('\n');
    if (span != null) {
      words.append(span.start()).append(' ').append(span.in(article.text()));
    }
  }
}
