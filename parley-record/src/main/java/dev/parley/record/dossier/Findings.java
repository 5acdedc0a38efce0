package dev.parley.record.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Gathers what is found in one file. */
final class Findings {

  private final String file;
  private final List<Finding> found = new ArrayList<>();

  Findings(String file) {
    this.file = file;
  }

  void error(Node where, String reason) {
    error(where.getStartMark(), reason);
  }

  void error(Optional<Mark> where, String reason) {
    add(where, true, reason);
  }

  void warning(Node where, String reason) {
    add(where.getStartMark(), false, reason);
  }

  boolean hasErrors() {
    return found.stream().anyMatch(Finding::isError);
  }

  /** Returns all in the order of the file. */
  List<Finding> inOrder() {
    return found.stream()
        .sorted(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column))
        .toList();
  }

  private void add(Optional<Mark> where, boolean isError, String reason) {
    int line = where.map(Mark::getLine).orElse(0) + 1;
    int column = where.map(Mark::getColumn).orElse(0) + 1;
    found.add(new Finding(file, line, column, isError, reason));
  }
}
