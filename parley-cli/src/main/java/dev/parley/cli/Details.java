package dev.parley.cli;

import dev.parley.model.ActorCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of small facts, a dot between them; what is not known takes no room. */
final class Details {

  private static final String DOT = " ·";

  private final Paragraph line;

  /** Starts behind what the line already holds. */
  Details(Paragraph line) {
    this.line = line;
  }

  /** Adds a fact if it is known. */
  Details add(@Nullable Object fact, Style style) {
    return add("", fact, style);
  }

  /** Adds a fact with words before it, if it is known. */
  Details add(String before, @Nullable Object fact, Style style) {
    if (fact != null && !fact.toString().isEmpty()) {
      line.tie(DOT).add(before, style).add(fact.toString(), style);
    }
    return this;
  }

  /** Adds codes, none of which is broken over two lines, if there are any. */
  Details addCodes(List<ActorCode> codes, Style style) {
    String parting = DOT;
    for (ActorCode code : codes) {
      line.tie(parting).addWhole(code.toString(), style);
      parting = ",";
    }
    return this;
  }

  /** Adds which statements an entry rests on, if it rests on any. */
  Details addStatements(List<Integer> numbers) {
    if (!numbers.isEmpty()) {
      String list = numbers.toString();
      add("see", list.substring(1, list.length() - 1), Style.FAINT);
    }
    return this;
  }

  Paragraph line() {
    return line;
  }
}
