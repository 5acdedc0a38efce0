package dev.parley.cli;

import dev.parley.model.Act;
import dev.parley.model.Article;
import dev.parley.model.Form;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reader without a model, for tests of everything around it: finds "ONE WORD said CONTENT." and
 * breaks on texts that hold "BREAK".
 */
final class SaidReader implements ArticleReader {

  private static final Pattern SAID = Pattern.compile("\\b(\\w{1,40}) (said) ([^.]{1,400})\\.");

  @Override
  public Stream<Reading> readAll(Stream<Article> articles) {
    return articles.map(SaidReader::read);
  }

  @Override
  public void close() {}

  static Reading read(Article article) {
    if (article.text().contains("BREAK")) {
      throw new IllegalStateException("broke");
    }
    List<Statement> statements = new ArrayList<>();
    for (Matcher said = SAID.matcher(article.text()); said.find(); ) {
      MatchResult found = said.toMatchResult();
      statements.add(statement(span(found, 1), span(found, 2), Form.INDIRECT, span(found, 3)));
    }
    return new Reading(article, statements, List.of(), List.of(), List.of());
  }

  /** The one place where tests of this module make a statement. */
  static Statement statement(
      @Nullable Span source, @Nullable Span cue, Form form, Span... content) {
    return new Statement(
        "s" + content[0].start(),
        source,
        cue,
        List.of(content),
        form,
        Speaker.NOBODY,
        null,
        null,
        null,
        null,
        Act.STATE,
        List.of(),
        false,
        List.of(),
        null,
        Stance.NONE);
  }

  /** Returns where the words stand in the text. */
  static Span spanOf(String words, String text) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Span span(MatchResult match, int group) {
    return new Span(match.start(group), match.end(group));
  }
}
