package dev.parley.record.correction;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Article;
import dev.parley.model.Form;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person changes. It lies over what was read and takes nothing away. */
public sealed interface Correction {

  /**
   * This is no entry.
   *
   * @param entry its id
   */
  record Reject(String entry) implements Correction {}

  /**
   * An entry that the reader missed.
   *
   * @param article the article's id, the SHA-256 of its text
   * @param statement what was said; its id becomes the entry's, unless it is taken or the record
   *     has an entry that rests on the same words
   */
  record Add(String article, Statement statement) implements Correction {

    private static final int ID_DIGITS = 16;

    /**
     * Returns the addition of a statement of which somebody tells some fields. Unless told, it is
     * indirect, by nobody, states and has no stance.
     *
     * @param article the article's id
     * @param fields their values as {@link StatementPart} writes them, null for none; the content
     *     must be there
     * @throws IllegalArgumentException if a value is none of its field, or the content is not
     *     there; the message says why
     */
    public static Add of(String article, Map<StatementPart, @Nullable String> fields) {
      if (fields.get(StatementPart.CONTENT) == null) {
        throw new IllegalArgumentException("a statement needs its content");
      }
      Map<StatementPart, @Nullable String> told = new EnumMap<>(fields);
      Statement statement = blank(Article.hash(article + told).substring(0, ID_DIGITS));
      for (Map.Entry<StatementPart, @Nullable String> field : told.entrySet()) {
        statement = field.getKey().in(statement, field.getValue());
      }
      return new Add(article, statement);
    }

    private static Statement blank(String id) {
      return new Statement(
          id,
          null,
          null,
          List.of(),
          Form.INDIRECT,
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
  }

  /**
   * A field has another value.
   *
   * @param entry the entry's id
   * @param part which field
   * @param value its value as {@link StatementPart} writes it; null for none
   */
  record Change(String entry, StatementPart part, @Nullable String value) implements Correction {}

  /**
   * The entry belongs to another issue of the dossier.
   *
   * @param entry the entry's id
   * @param issue the issue's id; null for none
   */
  record Move(String entry, @Nullable String issue) implements Correction {}

  /**
   * Two names are one actor. It holds for what is read later too.
   *
   * @param from the name that goes
   * @param into the name that both have from now on
   * @param code the codes that go with it; empty to leave each entry its own
   */
  record MergeActors(String from, String into, List<ActorCode> code) implements Correction {
    /** Keeps its own copy of the codes. */
    public MergeActors {
      code = List.copyOf(code);
      if (from.equals(into)) {
        throw new IllegalArgumentException("\"" + from + "\" is one name, not two");
      }
    }
  }

  /**
   * A correction does not hold any more. An undo can be undone.
   *
   * @param number that correction's
   */
  record Undo(long number) implements Correction {}
}
