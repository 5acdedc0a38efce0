package dev.parley.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said, wrote, thinks, wants or intends something: one attribution relation, one
 * statement.
 *
 * @param id stable: the same words at the same place in the same article have the same id
 * @param source the words that name who it comes from; null if the text names nobody
 * @param cue the words that make it an attribution; null in a text that is itself one speaker's
 * @param content what was said, in the order of the text; more than one span where other words
 *     stand between
 * @param form whether the content stands in quotation marks
 */
public record Statement(
    String id, @Nullable Span source, @Nullable Span cue, List<Span> content, Form form) {

  /** Keeps its own copy of the content. */
  public Statement {
    content = List.copyOf(content);
  }
}
