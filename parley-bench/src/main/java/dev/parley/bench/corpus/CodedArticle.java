package dev.parley.bench.corpus;

import dev.parley.model.CodePoints;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.StringNode;

/**
 * An article in the form in which it is scored: annotated or predicted, offsets in code points.
 *
 * @param id what pairs the prediction with the annotation
 * @param text what the offsets count in
 * @param statements in the order of the file, or of the text
 */
public record CodedArticle(String id, String text, List<CodedStatement> statements) {

  /** Keeps its own copy of the statements. */
  public CodedArticle {
    statements = List.copyOf(statements);
  }

  /** Returns the same annotations with their offsets in code points. */
  public static CodedArticle of(AnnotatedArticle annotated) {
    String text = annotated.article().text();
    CodePoints offsets = CodePoints.of(text);
    List<CodedStatement> statements = new ArrayList<>();
    for (GoldStatement gold : annotated.statements()) {
      statements.add(statement(offsets, gold.source(), gold.cue(), gold.content(), Map.of()));
    }
    return new CodedArticle(annotated.article().id(), text, statements);
  }

  /** Returns a reading as {@code parley read --format jsonl} would print it. */
  public static CodedArticle of(Reading reading) {
    String text = reading.article().text();
    CodePoints offsets = CodePoints.of(text);
    List<CodedStatement> statements = new ArrayList<>();
    for (Statement read : reading.statements()) {
      StringNode form = StringNode.valueOf(read.form().name().toLowerCase(Locale.ROOT));
      Map<Field, Object> fields = Field.comparable(field -> field == Field.FORM ? form : null);
      statements.add(statement(offsets, read.source(), read.cue(), read.content(), fields));
    }
    return new CodedArticle(reading.article().id(), text, statements);
  }

  private static CodedStatement statement(
      CodePoints offsets,
      @Nullable Span source,
      @Nullable Span cue,
      List<Span> content,
      Map<Field, Object> fields) {
    return new CodedStatement(
        source == null ? null : extent(offsets, source),
        cue == null ? null : extent(offsets, cue),
        content.stream().map(span -> extent(offsets, span)).toList(),
        List.of(),
        fields,
        false);
  }

  private static Extent extent(CodePoints offsets, Span span) {
    return new Extent(offsets.fromIndex(span.start()), offsets.fromIndex(span.end()));
  }
}
