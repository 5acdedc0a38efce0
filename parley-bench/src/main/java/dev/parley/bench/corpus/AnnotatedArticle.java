package dev.parley.bench.corpus;

import dev.parley.model.Article;
import java.util.List;

/**
 * An article and what its annotator found in it.
 *
 * @param article the text, untouched
 * @param statements in the order of the annotation file
 */
public record AnnotatedArticle(Article article, List<GoldStatement> statements) {

  /** Keeps its own copy of the statements. */
  public AnnotatedArticle {
    statements = List.copyOf(statements);
  }
}
