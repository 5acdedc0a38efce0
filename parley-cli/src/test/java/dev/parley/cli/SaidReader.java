package dev.parley.cli;

import dev.parley.model.Article;
import dev.parley.model.Reading;
import dev.parley.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
  public String version() {
    return "said";
  }

  @Override
  public void close() {}

  static Reading read(Article article) {
    if (article.text().contains("BREAK")) {
      throw new IllegalStateException("broke");
    }
    List<Statement> statements = new ArrayList<>();
    for (Matcher said = SAID.matcher(article.text()); said.find(); ) {
      Draft draft = Draft.in(article.text()).source(said.group(1)).cue(said.group(2));
      statements.add(draft.content(said.group(3)).statement());
    }
    return new Reading(article, statements, List.of(), List.of(), List.of());
  }
}
