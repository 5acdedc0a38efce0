package dev.parley.desk.api;

import dev.parley.model.Act;
import dev.parley.model.Article;
import dev.parley.model.Form;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.Statement;
import dev.parley.record.correction.Correction;
import dev.parley.record.correction.StatementPart;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Statements that the reader missed, from the fields in which a person gives them. */
final class Additions {

  private static final int ID_LENGTH = 16;

  private Additions() {}

  /**
   * Returns the addition of a statement.
   *
   * @param article the article's id
   * @param fields its fields, each as {@link StatementPart} writes it; the content must be there
   * @throws IllegalArgumentException if a value is none of its field; the message says why
   */
  static Correction.Add of(String article, Map<StatementPart, String> fields) {
    if (fields.get(StatementPart.CONTENT) == null) {
      throw new IllegalArgumentException(
          "fields need content, what was said, as spans such as 535-556");
    }
    String id = Article.hash(article + new EnumMap<>(fields)).substring(0, ID_LENGTH);
    Statement statement =
        new Statement(
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
    for (Map.Entry<StatementPart, String> field : new EnumMap<>(fields).entrySet()) {
      statement = field.getKey().in(statement, field.getValue());
    }
    return new Correction.Add(article, statement);
  }
}
