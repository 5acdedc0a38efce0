package dev.parley.exchange.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** One line of a briefing: a paragraph, a point of a list, a cell of a table. */
public record Line(List<Run> runs) {

  /** Keeps its own copy of the runs. */
  public Line {
    runs = List.copyOf(runs);
  }

  /** Returns a line of plain words. */
  static Line of(String text) {
    return new Line(List.of(new Run.Plain(text)));
  }

  /** Returns a line that says something about the briefing. */
  static Line aside(String text) {
    return new Line(List.of(new Run.Aside(text)));
  }

  /** Returns the beginning of a line. */
  static Writing write() {
    return new Writing();
  }

  /** A line that is being written. */
  static final class Writing {

    private final List<Run> runs = new ArrayList<>();

    private Writing() {}

    Writing plain(String text) {
      if (!text.isEmpty()) {
        runs.add(new Run.Plain(text));
      }
      return this;
    }

    Writing strong(String text) {
      runs.add(new Run.Strong(text));
      return this;
    }

    Writing aside(String text) {
      runs.add(new Run.Aside(text));
      return this;
    }

    Writing notes(Collection<Integer> numbers) {
      numbers.stream().distinct().map(Run.Mark::new).forEach(runs::add);
      return this;
    }

    Line line() {
      return new Line(runs);
    }
  }
}
