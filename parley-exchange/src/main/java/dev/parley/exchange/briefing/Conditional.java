package dev.parley.exchange.briefing;

import dev.parley.record.Entry;
import dev.parley.record.ask.Asking;
import dev.parley.record.condition.Pledge;
import dev.parley.record.condition.Pledges;
import dev.parley.record.store.Field;
import dev.parley.record.store.Filter;
import dev.parley.record.telling.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Threats, promises, offers, refusals and demands that hang on a condition, by their kind. */
final class Conditional {

  private static final int MOST = 8;

  private final Saying saying;
  private final Footnotes footnotes;

  Conditional(Saying saying, Footnotes footnotes) {
    this.saying = saying;
    this.footnotes = footnotes;
  }

  List<Block> of(Asking asking) {
    List<Pledge> pledges =
        Pledges.of(asking.entries(new Filter.Has(Field.CONDITION))).stream()
            .filter(pledge -> Words.plain(pledge.consequence()).indexOf(' ') > 0)
            .toList();
    List<Block> blocks = new ArrayList<>();
    for (Pledge.Kind kind : Pledge.Kind.values()) {
      List<Pledge> of = pledges.stream().filter(pledge -> pledge.kind() == kind).toList();
      if (!of.isEmpty()) {
        blocks.add(new Block.Heading(title(kind)));
        blocks.add(new Block.Points(of.stream().limit(MOST).map(this::point).toList()));
      }
      if (of.size() > MOST) {
        blocks.add(new Block.Paragraph(Line.aside(Words.more(of.size() - MOST))));
      }
    }
    return blocks;
  }

  private Block.Point point(Pledge pledge) {
    Entry first = pledge.first().entry();
    Line.Writing line = Line.write().plain(Words.capital(Days.words(first)) + ": ");
    stressed(saying.of(first), Words.plain(pledge.condition()), line);
    line.notes(footnotes.of(pledge.first().entries()));
    if (!pledge.repeats().isEmpty()) {
      List<Entry> again = pledge.repeats().stream().map(Said::entry).toList();
      line.plain(
              " Said again "
                  + (again.size() == 1 ? "once" : again.size() + " times")
                  + ", last on "
                  + Days.words(again.get(again.size() - 1))
                  + ".")
          .notes(footnotes.of(again));
    }
    return new Block.Point(line.line());
  }

  /** Writes a sentence so that the condition in it stands out. */
  private static void stressed(String sentence, String condition, Line.Writing line) {
    String rest = sentence;
    for (String part : condition.split(" … ")) {
      int at = rest.toLowerCase(Locale.ROOT).indexOf(part.toLowerCase(Locale.ROOT));
      if (!part.isBlank() && at >= 0) {
        line.plain(rest.substring(0, at)).strong(rest.substring(at, at + part.length()));
        rest = rest.substring(at + part.length());
      }
    }
    line.plain(rest);
    if (rest.equals(sentence) && !condition.isBlank()) {
      line.plain(" The condition: ").strong(Words.cut(condition, 160)).plain(".");
    }
  }

  private static String title(Pledge.Kind kind) {
    return switch (kind) {
      case THREAT -> "Threats";
      case PROMISE -> "Promises";
      case OFFER -> "Offers";
      case REFUSAL -> "Refusals";
      case DEMAND -> "Demands";
    };
  }
}
