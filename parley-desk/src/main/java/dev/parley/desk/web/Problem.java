package dev.parley.desk.web;

import org.jspecify.annotations.Nullable;

/**
 * What went wrong, for a person or, as RFC 9457 has it, for a program.
 *
 * @param status the answer's status
 * @param title what is wrong, in a few words
 * @param detail what exactly, and what can be done
 * @param offset where in a search, as a UTF-16 index; null for other problems
 * @param caret a search with a mark under the character at fault, in two lines; null for other
 *     problems
 */
public record Problem(
    int status, String title, String detail, @Nullable Integer offset, @Nullable String caret) {

  /** Makes one that is not about a search. */
  public Problem(int status, String title, String detail) {
    this(status, title, detail, null, null);
  }
}
