package dev.parley.bench.corpus;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the codebook's files give it, annotated or predicted.
 *
 * @param source null if the text names nobody, or nobody was marked
 * @param cue null if no words make it an attribution, or none were marked
 * @param content possibly empty, in the order of the file
 * @param condition the words that state the condition; empty if there is none
 * @param fields the values that can be right or wrong, in a form that can be compared; absent where
 *     the file says nothing
 * @param within whether it is a part of another statement, which most scores leave aside
 */
public record CodedStatement(
    @Nullable Extent source,
    @Nullable Extent cue,
    List<Extent> content,
    List<Extent> condition,
    Map<Field, Object> fields,
    boolean within) {

  /** Keeps its own copies. */
  public CodedStatement {
    content = List.copyOf(content);
    condition = List.copyOf(condition);
    EnumMap<Field, Object> copy = new EnumMap<>(Field.class);
    copy.putAll(fields);
    fields = Collections.unmodifiableMap(copy);
  }
}
