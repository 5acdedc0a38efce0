package dev.parley.cli;

import dev.parley.model.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Numbers statements in the order of the text, so that other entries can point to them. */
final class StatementNumbers {

  private final Map<String, Integer> byId = new HashMap<>();

  StatementNumbers(List<Statement> statements) {
    for (Statement statement : statements) {
      byId.putIfAbsent(statement.id(), byId.size() + 1);
    }
  }

  /** Returns a statement's number. */
  int of(Statement statement) {
    return Objects.requireNonNull(byId.get(statement.id()));
  }

  /** Returns the numbers of the statements with these ids, ascending. */
  List<Integer> of(List<String> ids) {
    return ids.stream().map(byId::get).filter(Objects::nonNull).sorted().toList();
  }

  /** Returns how many characters the longest number takes, at least two. */
  int width() {
    return Math.max(2, String.valueOf(byId.size()).length());
  }
}
