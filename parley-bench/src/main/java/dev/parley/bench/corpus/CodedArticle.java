package dev.parley.bench.corpus;

import dev.parley.model.Article;
import dev.parley.model.CodePoints;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article in the form in which it is scored: annotated or predicted, offsets in code points.
 *
 * @param article its id pairs the prediction with the annotation, its text is what the offsets
 *     count in
 * @param statements in the order of the file, or of the text
 */
public record CodedArticle(Article article, List<CodedStatement> statements) {

  /** Keeps its own copy of the statements. */
  public CodedArticle {
    statements = List.copyOf(statements);
  }

  /** Returns the article's id. */
  public String id() {
    return article.id();
  }

  /** Returns the article's text. */
  public String text() {
    return article.text();
  }

  /** Returns the same annotations with their offsets in code points. */
  public static CodedArticle of(AnnotatedArticle annotated) {
    String text = annotated.article().text();
    CodePoints offsets = CodePoints.of(text);
    List<CodedStatement> statements = new ArrayList<>();
    for (GoldStatement gold : annotated.statements()) {
      statements.add(
          new CodedStatement(
              extent(offsets, gold.source()),
              extent(offsets, gold.cue()),
              extents(offsets, gold.content()),
              List.of(),
              Map.of(),
              false));
    }
    return new CodedArticle(annotated.article(), statements);
  }

  /** Returns a reading as {@code parley read --format jsonl} would print it. */
  public static CodedArticle of(Reading reading) {
    String text = reading.article().text();
    CodePoints offsets = CodePoints.of(text);
    List<CodedStatement> statements = new ArrayList<>();
    for (Statement read : reading.statements()) {
      statements.add(
          new CodedStatement(
              extent(offsets, read.source()),
              extent(offsets, read.cue()),
              extents(offsets, read.content()),
              extents(offsets, read.condition()),
              Field.of(read),
              false));
    }
    return new CodedArticle(reading.article(), statements);
  }

  private static List<Extent> extents(CodePoints offsets, List<Span> spans) {
    return spans.stream()
        .map(span -> new Extent(offsets.fromIndex(span.start()), offsets.fromIndex(span.end())))
        .toList();
  }

  private static @Nullable Extent extent(CodePoints offsets, @Nullable Span span) {
    return span == null ? null : extents(offsets, List.of(span)).get(0);
  }
}
