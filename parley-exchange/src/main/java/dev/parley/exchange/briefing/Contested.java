package dev.parley.exchange.briefing;

import dev.parley.model.Basis;
import dev.parley.record.Entry;
import dev.parley.record.ask.Asking;
import dev.parley.record.claim.Claim;
import dev.parley.record.claim.Claims;
import dev.parley.record.store.Filter;
import dev.parley.record.telling.Said;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Claims that somebody denies, the latest first. */
final class Contested {

  private static final int MOST = 15;

  private final Saying saying;
  private final Footnotes footnotes;
  private final Set<Said> told = new HashSet<>();

  Contested(Saying saying, Footnotes footnotes) {
    this.saying = saying;
    this.footnotes = footnotes;
  }

  List<Block> of(Asking asking) {
    List<Block.Point> points = new ArrayList<>();
    int left = 0;
    for (Claim claim : Claims.contested(() -> asking.entries(Filter.ALL))) {
      List<Said> denials = isWhole(claim) ? denials(claim) : List.of();
      if (!denials.isEmpty() && points.size() < MOST) {
        Line made = line("", claim.claim());
        points.add(
            new Block.Point(made, denials.stream().map(said -> line("Denied, ", said)).toList()));
      } else if (!denials.isEmpty()) {
        left++;
      }
    }
    List<Block> blocks = new ArrayList<>();
    if (!points.isEmpty()) {
      blocks.add(new Block.Points(points));
    }
    if (left > 0) {
      blocks.add(new Block.Paragraph(Line.aside(Words.more(left))));
    }
    return blocks;
  }

  /** A word or two, or words of nobody, are no claim that a reader can weigh. */
  private static boolean isWhole(Claim claim) {
    Entry entry = claim.claim().entry();
    return entry.statement().speaker().basis() != Basis.NONE
        && Words.plain(entry.words().content()).split(" ").length > 3;
  }

  /** A denial may reply to several claims; it is told with the last one made before it. */
  private List<Said> denials(Claim claim) {
    return claim.denials().stream()
        .filter(said -> said.moment().compareTo(claim.claim().moment()) >= 0)
        .filter(told::add)
        .toList();
  }

  private Line line(String reply, Said said) {
    Entry entry = said.entry();
    String when = Days.words(entry);
    return Line.write()
        .plain(reply + (when.isEmpty() ? "on a day not told" : when) + ": " + saying.of(entry))
        .notes(footnotes.of(said.entries()))
        .line();
  }
}
