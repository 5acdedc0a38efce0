package dev.parley.training;

import dev.parley.bench.corpus.AnnotatedArticle;
import dev.parley.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text to learn from, and what is known of it.
 *
 * @param text the text
 * @param statements its attributions; complete unless it is a typed pair's sentence
 * @param coded whether attributions inside one another, conditions and codings are annotated too
 * @param wrapped the contents inside which attributions are known although the text is not coded
 * @param pair the typed pair whose sentence this is, or null
 */
record Example(
    String text,
    List<LabelledStatement> statements,
    boolean coded,
    List<Span> wrapped,
    @Nullable TypedPair pair) {

  /** Takes an article of which the outermost attributions are annotated. */
  static Example of(AnnotatedArticle article) {
    List<LabelledStatement> statements =
        article.statements().stream()
            .map(s -> new LabelledStatement(s.source(), s.cue(), s.content(), false, null))
            .toList();
    return new Example(article.article().text(), statements, false, List.of(), null);
  }
}
