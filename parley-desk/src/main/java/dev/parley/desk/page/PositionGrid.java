package dev.parley.desk.page;

import dev.parley.model.Basis;
import dev.parley.model.Stance;
import dev.parley.record.Entry;
import dev.parley.record.clock.Moment;
import dev.parley.record.dossier.Issue;
import dev.parley.record.dossier.Party;
import dev.parley.record.position.Position;
import dev.parley.record.telling.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table of positions: issues down, parties across.
 *
 * @param columns the parties that are shown
 * @param lines the issues that are shown
 * @param hidden the parties that somebody hid
 * @param quiet the names of parties without any position
 * @param untouched the titles of issues without any position
 */
public record PositionGrid(
    List<Party> columns,
    List<Line> lines,
    List<Party> hidden,
    List<String> quiet,
    List<String> untouched) {

  /** Keeps its own copies. */
  public PositionGrid {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
    hidden = List.copyOf(hidden);
    quiet = List.copyOf(quiet);
    untouched = List.copyOf(untouched);
  }

  /**
   * An issue.
   *
   * @param issue the issue
   * @param cells one a column; null where a party has taken no position
   */
  public record Line(Issue issue, List<@Nullable Cell> cells) {}

  /**
   * Where a party stands on an issue.
   *
   * @param stance the present stance
   * @param act what the latest statement does
   * @param day when that was said or reported; null if neither is known
   * @param outlets how many carry the present stance
   * @param voices in how many stories it stands
   * @param before the stance before it shifted; null if it never did
   * @param unnamed whether it rests on speakers without a name alone
   * @param latest the latest statement
   * @param history the address of all statements
   */
  public record Cell(
      Look stance,
      Look act,
      @Nullable LocalDate day,
      int outlets,
      int voices,
      @Nullable Look before,
      boolean unnamed,
      Quote latest,
      String history) {

    /** Returns the cell in a sentence, for those who hear it. */
    public String sentence() {
      return stance.word()
          + ", "
          + act.word()
          + (day == null ? "" : ", " + Days.of(day))
          + ", "
          + outlets
          + (outlets == 1 ? " outlet" : " outlets")
          + (before == null ? "" : ", was " + before.word() + " before")
          + (unnamed ? ", from unnamed sources only" : "");
    }
  }

  /** Makes the table of positions, as an address has it sorted and hidden. */
  static PositionGrid of(List<Position> positions, Naming naming, Address here) {
    Map<String, Map<String, Position>> byIssue = new HashMap<>();
    positions.forEach(
        position ->
            byIssue
                .computeIfAbsent(position.issue(), issue -> new HashMap<>())
                .put(position.party().id(), position));
    List<Party> columns = new ArrayList<>();
    List<Party> hidden = new ArrayList<>();
    List<String> quiet = new ArrayList<>();
    for (Party party : naming.parties()) {
      if (byIssue.values().stream().noneMatch(issue -> issue.containsKey(party.id()))) {
        quiet.add(naming.party(party.id()));
      } else {
        (here.all("hide").contains(party.id()) ? hidden : columns).add(party);
      }
    }
    List<Line> lines = new ArrayList<>();
    List<String> untouched = new ArrayList<>();
    for (Issue issue : naming.issues()) {
      Map<String, Position> ofIssue = byIssue.get(issue.id());
      if (ofIssue == null) {
        untouched.add(naming.issue(issue.id()));
      } else {
        List<@Nullable Cell> cells = new ArrayList<>();
        columns.forEach(party -> cells.add(cell(ofIssue.get(party.id()), naming, here)));
        lines.add(new Line(issue, cells));
      }
    }
    sort(lines, here.get("sort", "dossier"));
    return new PositionGrid(columns, lines, hidden, quiet, untouched);
  }

  private static void sort(List<Line> lines, String order) {
    switch (order) {
      case "latest" -> lines.sort(Comparator.comparing(PositionGrid::latest).reversed());
      case "contested" -> lines.sort(Comparator.comparing(PositionGrid::contested).reversed());
      case "title" -> lines.sort(Comparator.comparing((Line line) -> line.issue().title()));
      default -> {
        // The order of the dossier is the order in which they come.
      }
    }
  }

  private static LocalDate latest(Line line) {
    LocalDate latest = LocalDate.MIN;
    for (Cell cell : line.cells()) {
      if (cell != null && cell.day() != null && cell.day().isAfter(latest)) {
        latest = cell.day();
      }
    }
    return latest;
  }

  private static int contested(Line line) {
    int pro = 0;
    int contra = 0;
    for (Cell cell : line.cells()) {
      if (cell != null) {
        pro += cell.stance().css().equals("for") ? 1 : 0;
        contra += cell.stance().css().equals("against") ? 1 : 0;
      }
    }
    return Math.min(pro, contra) * 1_000 + pro + contra;
  }

  private static @Nullable Cell cell(@Nullable Position position, Naming naming, Address here) {
    if (position == null) {
      return null;
    }
    Entry latest = position.latest().entry();
    List<Said> history = position.history();
    int before = history.size() - position.run() - 1;
    return new Cell(
        Look.of(position.stance()),
        Look.of(position.act()),
        Moment.of(latest).day(),
        position.outlets().size(),
        position.voices(),
        before < 0 ? null : Look.of(stance(history.get(before))),
        position.holding().stream().allMatch(PositionGrid::unnamed),
        Quote.of(latest, naming),
        Address.of("/positions/" + position.party().id() + "/" + Address.encode(position.issue()))
            .with("asof", here.get("asof"))
            .toString());
  }

  private static Stance stance(Said said) {
    return said.entry().statement().stance();
  }

  private static boolean unnamed(Said said) {
    Basis basis = said.entry().statement().speaker().basis();
    return basis == Basis.UNNAMED || basis == Basis.NONE;
  }
}
