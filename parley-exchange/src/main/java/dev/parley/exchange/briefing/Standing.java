package dev.parley.exchange.briefing;

import dev.parley.model.Stance;
import dev.parley.record.Entry;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.Issue;
import dev.parley.record.position.Position;
import java.util.ArrayList;
import java.util.List;

/** Where each party stands on each issue. */
final class Standing {

  private final Dossier dossier;
  private final List<Position> positions;
  private final Saying saying;
  private final Footnotes footnotes;

  Standing(Dossier dossier, List<Position> positions, Saying saying, Footnotes footnotes) {
    this.dossier = dossier;
    this.positions = positions;
    this.saying = saying;
    this.footnotes = footnotes;
  }

  /** Returns one table of all issues on which anybody has taken a stand. */
  List<Block> atAGlance() {
    List<List<Line>> rows = new ArrayList<>();
    for (Issue issue : dossier.issues()) {
      if (!on(issue).isEmpty()) {
        rows.add(
            List.of(
                Line.write().strong(issue.title()).line(),
                Line.of(with(issue, Stance.FOR)),
                Line.of(with(issue, Stance.AGAINST)),
                Line.of(with(issue, Stance.OPEN))));
      }
    }
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Block.Grid(List.of("Issue", "For", "Against", "Open"), rows),
            new Block.Paragraph(
                Line.aside(
                    "What for and against mean is said with each issue below. Open: willing in part or"
                        + " on a condition. A stand is the party's latest statement with one.")));
  }

  /** Returns a headline and a list for each issue, and at the end the issues nobody spoke to. */
  List<Block> byIssue() {
    List<Block> blocks = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (Issue issue : dossier.issues()) {
      List<Position> on = on(issue);
      if (on.isEmpty()) {
        silent.add(issue.title());
        continue;
      }
      blocks.add(new Block.Heading(issue.title()));
      if (!issue.description().isBlank()) {
        blocks.add(new Block.Paragraph(Line.aside(issue.description().strip())));
      }
      blocks.add(new Block.Points(on.stream().map(this::point).toList()));
    }
    if (!silent.isEmpty()) {
      blocks.add(
          new Block.Paragraph(Line.aside("No stand was reported on: " + Words.list(silent) + ".")));
    }
    return blocks;
  }

  private Block.Point point(Position position) {
    Entry latest = position.latest().entry();
    String since = Days.words(position.since().entry());
    String last = Days.words(latest);
    Line.Writing line =
        Line.write()
            .strong(position.party().name() + ": " + Stances.words(position.stance()))
            .plain(since.isEmpty() ? ". " : " since " + since + ". ");
    if (!last.equals(since) && !last.isEmpty()) {
      line.plain("Last, on " + last + ": ");
    }
    line.plain(saying.of(latest)).notes(footnotes.of(position.latest().entries()));
    List<String> others = new ArrayList<>(position.outlets());
    others.removeAll(
        position.latest().entries().stream().map(entry -> entry.article().outlet()).toList());
    if (!others.isEmpty()) {
      line.plain(" Earlier also in " + Words.list(others) + ".");
    }
    return new Block.Point(line.line());
  }

  private List<Position> on(Issue issue) {
    return positions.stream().filter(position -> position.issue().equals(issue.id())).toList();
  }

  private String with(Issue issue, Stance stance) {
    List<String> names =
        on(issue).stream()
            .filter(position -> position.stance() == stance)
            .map(position -> position.party().name())
            .toList();
    return names.isEmpty() ? "–" : String.join(", ", names);
  }
}
