package dev.parley.exchange.briefing;

import dev.parley.model.Stance;
import dev.parley.record.Entry;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.Issue;
import dev.parley.record.position.Position;
import dev.parley.record.telling.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where stances are others than they were on a day. What lies between is in the record. */
final class Moved {

  private final Dossier dossier;
  private final Saying saying;
  private final Footnotes footnotes;

  Moved(Dossier dossier, Saying saying, Footnotes footnotes) {
    this.dossier = dossier;
    this.saying = saying;
    this.footnotes = footnotes;
  }

  /** Returns one point for each position that is new or another since the day. */
  List<Block> of(List<Position> positions, @Nullable LocalDate since) {
    List<Block.Point> points = new ArrayList<>();
    Map<String, List<String>> first = new LinkedHashMap<>();
    for (Position position : positions) {
      Said before = before(position, since);
      if (before == null) {
        if (since != null && isIn(position.history().get(0), since)) {
          first
              .computeIfAbsent(position.party().name(), party -> new ArrayList<>())
              .add(title(position));
        }
      } else if (stance(before) != position.stance() && isIn(position.since(), since)) {
        points.add(point(position, before));
      }
    }
    List<Block> blocks = new ArrayList<>();
    if (!points.isEmpty()) {
      blocks.add(new Block.Points(points));
    }
    if (!first.isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              Line.of(
                  "Stands reported for the first time. "
                      + String.join(
                          "; ",
                          first.entrySet().stream()
                              .map(of -> of.getKey() + ": " + String.join(", ", of.getValue()))
                              .toList())
                      + ".")));
    }
    if (blocks.isEmpty() && !positions.isEmpty()) {
      blocks.add(new Block.Paragraph(Line.of("No party was reported to have changed its stand.")));
    }
    return blocks;
  }

  private Block.Point point(Position position, Said before) {
    Entry then = before.entry();
    Entry now = position.since().entry();
    return new Block.Point(
        Line.write()
            .strong(position.party().name())
            .plain(" on ")
            .strong(title(position))
            .plain(
                ": from "
                    + Stances.words(stance(before))
                    + " to "
                    + Stances.words(position.stance())
                    + ".")
            .line(),
        List.of(
            Line.write()
                .plain("Before, " + Days.words(then) + ": " + saying.of(then))
                .notes(footnotes.of(before.entries()))
                .line(),
            Line.write()
                .plain("Now, " + Days.words(now) + ": " + saying.of(now))
                .notes(footnotes.of(position.since().entries()))
                .line()));
  }

  /** Returns the last statement before the day; without a day the one before the present run. */
  private static @Nullable Said before(Position position, @Nullable LocalDate since) {
    if (since == null) {
      int at = position.history().size() - position.run() - 1;
      return at < 0 ? null : position.history().get(at);
    }
    Said before = null;
    for (Said said : position.history()) {
      if (!isIn(said, since)) {
        before = said;
      }
    }
    return before;
  }

  private static boolean isIn(Said said, @Nullable LocalDate since) {
    LocalDate day = said.moment().day();
    return since == null || day != null && !day.isBefore(since);
  }

  private static Stance stance(Said said) {
    return said.entry().statement().stance();
  }

  private String title(Position position) {
    return dossier.issue(position.issue()).map(Issue::title).orElse(position.issue());
  }
}
