package dev.parley.desk.page;

import dev.parley.record.correction.MadeCorrection;
import java.util.List;

/**
 * A correction as a page shows it.
 *
 * @param number by which it can be undone
 * @param what it does, in words
 * @param by who made it
 * @param at when, in words
 * @param reason why; empty if none was given
 * @param holds whether it is not undone
 * @param entry the address of the entry's page; empty for a merger of names
 */
public record Change(
    long number, String what, String by, String at, String reason, boolean holds, String entry) {

  /** Returns corrections as a page shows them, the latest first. */
  static List<Change> of(List<MadeCorrection> made, Naming naming) {
    return made.stream()
        .map(one -> of(one, naming))
        .sorted((one, other) -> Long.compare(other.number(), one.number()))
        .toList();
  }

  private static Change of(MadeCorrection made, Naming naming) {
    return new Change(
        made.number(),
        what(made, naming),
        Visible.brief(made.by(), 100),
        Days.of(made.at()),
        Visible.brief(made.reason(), 500),
        made.holds(),
        made.entry() == null ? "" : "/entries/" + Address.encode(made.entry()));
  }

  private static String what(MadeCorrection made, Naming naming) {
    String value = made.value() == null ? "nothing" : "“" + Visible.brief(made.value(), 120) + "”";
    return switch (made.kind()) {
      case REJECT -> "rejected it: no statement";
      case ADD -> "added it";
      case CHANGE -> "set " + String.valueOf(made.field()).replace('_', ' ') + " to " + value;
      case MOVE ->
          made.value() == null
              ? "took it out of its issue"
              : "moved it to “" + naming.issue(made.value()) + "”";
      case MERGE -> "took “" + Visible.brief(made.field(), 100) + "” for " + value;
      case UNDO -> "undid correction " + made.undoes();
    };
  }
}
