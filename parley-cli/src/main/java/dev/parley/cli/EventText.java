package dev.parley.cli;

import dev.parley.model.ActorCode;
import dev.parley.model.Event;
import dev.parley.model.EventStatus;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** One event for people: what was done by whom to whom, whether it is a fact, and its words. */
final class EventText {

  private EventText() {}

  /** Prints the event, which rests on the statements with those numbers. */
  static void print(Page page, Event event, List<Integer> statements) throws IOException {
    Paragraph head = new Paragraph().add(event.type().name(), Style.STRONG).tie(":");
    if (event.actor().isEmpty()) {
      head.add("nobody named", Style.FAINT);
    } else {
      head.addWhole(ActorCode.join(event.actor()), Style.STRONG);
    }
    if (!event.recipient().isEmpty()) {
      head.addWhole("→ " + ActorCode.join(event.recipient()), Style.PLAIN);
    }
    page.item(
        Page.BULLET,
        new Details(head)
            .add(event.status().name().toLowerCase(Locale.ROOT), style(event.status()))
            .add(event.date(), Style.PLAIN)
            .add("at", event.location(), Style.PLAIN)
            .add(event.mode(), Style.FAINT)
            .add(String.join(", ", event.context()), Style.FAINT)
            .addStatements(statements)
            .line());
    page.quote(Page.BAR, new Paragraph(), List.of(event.words()));
  }

  private static Style style(EventStatus status) {
    return switch (status) {
      case HAPPENED, ONGOING -> Style.PLAIN;
      case PLANNED -> Style.ASKING;
      case ALLEGED, HYPOTHETICAL, NEGATED -> Style.WARY;
    };
  }
}
