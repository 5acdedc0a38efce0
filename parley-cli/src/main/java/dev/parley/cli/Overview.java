package dev.parley.cli;

import dev.parley.cli.TextTable.Cell;
import dev.parley.cli.TextTable.Column;
import dev.parley.model.ActorCode;
import dev.parley.model.Stance;
import dev.parley.record.answer.Texts;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.Issue;
import dev.parley.record.dossier.Party;
import dev.parley.record.meeting.MeetingAccount;
import dev.parley.record.party.Parties;
import dev.parley.record.position.Position;
import dev.parley.record.position.Shift;
import dev.parley.record.telling.Said;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A negotiation at a glance, for people: who stands where, what has shifted, who meets when, each
 * cell with the number of a footnote that has the words it rests on.
 */
final class Overview {

  private static final int ISSUE = 28;
  private static final int PARTY = 11;
  private static final int DAY = 10;
  private static final int STEP = 20;
  private static final int GAP = 2;

  /** How many shifts are shown. */
  private static final int MOST = 20;

  private final Dossier dossier;
  private final Parties parties;
  private final Appendable out;
  private final Terminal terminal;
  private final UnaryOperator<String> texts;
  private final Footnotes notes = new Footnotes();

  /**
   * Begins one.
   *
   * @param texts from an article's id to its text
   */
  Overview(Dossier dossier, UnaryOperator<String> texts, Appendable out, Terminal terminal) {
    this.texts = texts;
    this.dossier = dossier;
    this.parties = new Parties(dossier.parties());
    this.out = out;
    this.terminal = terminal;
  }

  /** Prints issues by parties: blocks of as many parties as fit, those with most to say first. */
  void positions(List<Position> positions) throws IOException {
    heading("Positions");
    List<Party> speaking =
        parties.all().stream()
            .filter(party -> count(party, positions) > 0)
            .sorted(Comparator.comparingLong((Party party) -> -count(party, positions)))
            .toList();
    int wide = Math.max(1, (terminal.columns() - ISSUE) / (PARTY + GAP));
    for (int from = 0; from < speaking.size(); from += wide) {
      block(positions, speaking.subList(from, Math.min(speaking.size(), from + wide)));
    }
    notes.print(out, terminal.columns(), terminal.colour());
  }

  private void block(List<Position> positions, List<Party> columns) throws IOException {
    List<Column> titles = new ArrayList<>(List.of(new Column("", ISSUE)));
    columns.forEach(party -> titles.add(new Column(party.name(), PARTY)));
    TextTable table = new TextTable(titles);
    for (Issue issue : dossier.issues()) {
      List<Optional<Position>> taken =
          columns.stream().map(party -> find(positions, party, issue)).toList();
      if (taken.stream().anyMatch(Optional::isPresent)) {
        List<Cell> row = new ArrayList<>(List.of(new Cell(issue.title(), Style.PLAIN)));
        taken.forEach(one -> row.add(one.map(this::stance).orElse(new Cell("–", Style.FAINT))));
        table.add(row);
      }
    }
    table.print(out, terminal.colour());
    out.append('\n');
  }

  /** Prints where a stance differs from the one before, the latest first, as many as are read. */
  void shifts(List<Shift> shifts) throws IOException {
    List<Shift> ofStance = shifts.stream().filter(Shift::ofStance).toList();
    heading("Shifts of stance");
    int rest = terminal.columns() - DAY - 2 * STEP - 4 * GAP;
    int party = Math.min(15, rest / 2);
    TextTable table =
        new TextTable(
            List.of(
                new Column("when", DAY),
                new Column("party", party),
                new Column("issue", rest - party),
                new Column("from", STEP),
                new Column("to", STEP)));
    for (Shift shift : ofStance.subList(0, Math.min(MOST, ofStance.size()))) {
      table.add(
          List.of(
              new Cell(Footnotes.day(Texts.when(shift.after().entry())), Style.PLAIN),
              new Cell(shift.party().name(), Style.STRONG),
              new Cell(title(shift.issue()), Style.PLAIN),
              step(shift.before()),
              step(shift.after())));
    }
    table.print(out, terminal.colour());
    if (ofStance.size() > MOST) {
      out.append("and " + (ofStance.size() - MOST) + " before\n");
    }
    out.append('\n');
    notes.print(out, terminal.columns(), terminal.colour());
  }

  /** Prints the meetings in the order of their times. */
  void meetings(List<MeetingAccount> meetings) throws IOException {
    heading("Meetings");
    int where = 14;
    int state = 9;
    int numbers = 11;
    int who = terminal.columns() - DAY - where - state - numbers - 4 * GAP;
    TextTable table =
        new TextTable(
            List.of(
                new Column("when", DAY),
                new Column("where", where),
                new Column("who", who),
                new Column("", state),
                new Column("told in", numbers)));
    for (MeetingAccount meeting : meetings) {
      String told =
          meeting.mentions().stream()
              .map(one -> notes.number(one, texts.apply(one.article().id())))
              .map(String::valueOf)
              .collect(Collectors.joining(" "));
      table.add(
          List.of(
              new Cell(Footnotes.day(or(meeting.whenAsTold(), "–")), Style.PLAIN),
              new Cell(or(meeting.where().value(), "–"), Style.PLAIN),
              new Cell(who(meeting), Style.STRONG),
              state(meeting),
              new Cell(told, Style.PLAIN)));
    }
    table.print(out, terminal.colour());
    out.append('\n');
    notes.print(out, terminal.columns(), terminal.colour());
  }

  private void heading(String words) throws IOException {
    String rule = "─".repeat(Math.max(0, terminal.columns() - words.length() - 4));
    out.append(terminal.colour() ? Style.FAINT.on("── ") : "── ");
    out.append(terminal.colour() ? Style.STRONG.on(words) : words);
    out.append(terminal.colour() ? Style.FAINT.on(" " + rule) : " " + rule).append("\n\n");
  }

  private static long count(Party party, List<Position> positions) {
    return positions.stream().filter(position -> position.party().equals(party)).count();
  }

  private static Optional<Position> find(List<Position> positions, Party party, Issue issue) {
    return positions.stream()
        .filter(one -> one.party().equals(party) && one.issue().equals(issue.id()))
        .findFirst();
  }

  private Cell stance(Position position) {
    return new Cell(
        Texts.word(position.stance()) + " " + notes.number(position.latest()),
        style(position.stance()));
  }

  private Cell step(Said said) {
    Stance stance = said.entry().statement().stance();
    String act = said.entry().statement().act().toString();
    return new Cell(Texts.word(stance) + " " + act + " " + notes.number(said), style(stance));
  }

  private static Style style(Stance stance) {
    return switch (stance) {
      case FOR -> Style.GIVING;
      case AGAINST -> Style.HARD;
      case OPEN -> Style.ASKING;
      case NONE -> Style.PLAIN;
    };
  }

  private static Cell state(MeetingAccount meeting) {
    return switch (meeting.state()) {
      case HELD -> new Cell("held", Style.GIVING);
      case CANCELLED -> new Cell("cancelled", Style.HARD);
      case EXPECTED -> new Cell("expected", Style.ASKING);
    };
  }

  private String title(String issue) {
    return dossier.issue(issue).map(Issue::title).orElse(issue);
  }

  private String who(MeetingAccount meeting) {
    List<ActorCode> codes = meeting.participants().value();
    if (codes == null || codes.isEmpty()) {
      return "–";
    }
    Set<String> names = new LinkedHashSet<>();
    for (ActorCode code : codes) {
      List<Party> of = parties.of(List.of(code));
      if (of.isEmpty()) {
        names.add(code.toString());
      }
      of.forEach(party -> names.add(party.name()));
    }
    return String.join(", ", names);
  }

  private static String or(@Nullable String text, String otherwise) {
    return text == null || text.isBlank() ? otherwise : text;
  }
}
