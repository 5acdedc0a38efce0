package dev.parley.exchange.briefing;

import dev.parley.record.Entry;
import dev.parley.record.ask.Asking;
import dev.parley.record.claim.Claim;
import dev.parley.record.claim.Claims;
import dev.parley.record.store.Filter;
import dev.parley.record.telling.Said;
import java.util.ArrayList;
import java.util.List;

/** Claims that somebody denies, the latest first. */
final class Contested {

  private static final int MOST = 15;

  private final Saying saying;
  private final Footnotes footnotes;

  Contested(Saying saying, Footnotes footnotes) {
    this.saying = saying;
    this.footnotes = footnotes;
  }

  List<Block> of(Asking asking) {
    List<Claim> denied =
        Claims.contested(() -> asking.entries(Filter.ALL)).stream()
            .filter(claim -> !claim.denials().isEmpty())
            .toList();
    if (denied.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Points(denied.stream().limit(MOST).map(this::point).toList()));
    if (denied.size() > MOST) {
      blocks.add(
          new Block.Paragraph(Line.aside(denied.size() - MOST + " more are in the record.")));
    }
    return blocks;
  }

  private Block.Point point(Claim claim) {
    List<Line> replies = new ArrayList<>();
    claim.denials().forEach(said -> replies.add(line("Denied, ", said)));
    return new Block.Point(line("", claim.claim()), replies);
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
