package dev.parley.record.store;

import dev.parley.model.Article;
import dev.parley.model.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives statements of one article ids that no other entry of the record has. A reader's id is kept
 * unless it is taken, as when two different articles came in under one id.
 */
final class Numbering {

  private static final int DIGITS = 16;

  private final String article;
  private final Set<String> taken;
  private final Map<String, String> given = new HashMap<>();

  /**
   * Begins with an article.
   *
   * @param article its id in the record
   * @param taken ids that other entries have
   */
  Numbering(String article, Set<String> taken) {
    this.article = article;
    this.taken = new HashSet<>(taken);
  }

  /** Returns the id that a statement gets. */
  String next(Statement statement) {
    String id = String.valueOf(Column.text(statement.id()));
    String free = id;
    for (int i = 1; !taken.add(free); i++) {
      free = Article.hash(article + ' ' + id + ' ' + i).substring(0, DIGITS);
    }
    given.putIfAbsent(statement.id(), free);
    return free;
  }

  /** Notes that a statement stands for an entry that is there already. */
  void same(Statement statement, String entry) {
    given.put(statement.id(), entry);
  }

  /** Returns the record's id for a reader's. */
  String given(String id) {
    @Nullable String entry = given.get(id);
    return entry == null ? id : entry;
  }

  /** Returns a statement with the id it gets. */
  static Statement with(Statement statement, String id) {
    return new Statement(
        id,
        statement.source(),
        statement.cue(),
        statement.content(),
        statement.form(),
        statement.speaker(),
        statement.addressee(),
        statement.channel(),
        statement.via(),
        statement.saidOn(),
        statement.act(),
        statement.target(),
        statement.negated(),
        statement.condition(),
        statement.issue(),
        statement.stance());
  }

  /** Returns the ids of statements. */
  static List<String> ids(List<Statement> statements) {
    return statements.stream().map(Statement::id).toList();
  }
}
