package dev.parley.record.position;

import dev.parley.model.ActorCode;
import dev.parley.model.Stance;
import dev.parley.record.Entry;
import dev.parley.record.answer.Cell;
import dev.parley.record.answer.Evidence;
import dev.parley.record.answer.Table;
import dev.parley.record.answer.Texts;
import dev.parley.record.dossier.Party;
import dev.parley.record.party.Parties;
import dev.parley.record.telling.Retellings;
import dev.parley.record.telling.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where each party stands on each issue. */
public final class Positions {

  private static final List<String> COLUMNS =
      List.of(
          "party",
          "issue",
          "stance",
          "act",
          "since",
          "said_on",
          "reported",
          "speaker",
          "basis",
          "words",
          "voices",
          "outlets",
          "turns");

  private static final int MOST_TURNS = 8;

  private Positions() {}

  /**
   * Returns the positions, by party in the order of the parties, then by issue in the order of the
   * alphabet. Only statements with a stance by a party on an issue count; the others may be left
   * out of the stream, and nothing else is needed of the record. Time is that of sorting what
   * counts, memory is linear in it.
   *
   * @param entries in any order; closed by the caller
   */
  public static List<Position> of(Stream<Entry> entries, Parties parties) {
    Map<Party, Map<String, List<Entry>>> statements = new HashMap<>();
    Map<List<ActorCode>, List<Party>> partiesOf = new HashMap<>();
    entries
        .filter(entry -> entry.issue() != null && entry.statement().stance() != Stance.NONE)
        .forEach(
            entry ->
                partiesOf
                    .computeIfAbsent(entry.statement().speaker().code(), parties::of)
                    .forEach(
                        party ->
                            statements
                                .computeIfAbsent(party, one -> new TreeMap<>())
                                .computeIfAbsent(entry.issue(), issue -> new ArrayList<>())
                                .add(entry)));
    List<Position> positions = new ArrayList<>();
    for (Party party : parties.all()) {
      statements
          .getOrDefault(party, Map.of())
          .forEach((issue, of) -> positions.add(Position.of(party, issue, Retellings.fold(of))));
    }
    return positions;
  }

  /** Returns the positions with one row each. */
  public static Table table(List<Position> positions) {
    return new Table(COLUMNS, positions.stream().map(Positions::row).toList());
  }

  /**
   * Returns the positions as a grid: one row an issue, one column a party, "–" where a party has
   * taken none.
   *
   * @param issues the ids of the issues wanted, in their order
   */
  public static Table grid(List<Position> positions, Parties parties, List<String> issues) {
    Map<String, Map<Party, Position>> byIssue = new HashMap<>();
    for (Position position : positions) {
      byIssue
          .computeIfAbsent(position.issue(), issue -> new HashMap<>())
          .put(position.party(), position);
    }
    List<String> columns = new ArrayList<>(List.of("issue"));
    parties.all().forEach(party -> columns.add(party.id()));
    List<List<Cell>> rows = new ArrayList<>();
    for (String issue : issues) {
      Map<Party, Position> ofIssue = byIssue.getOrDefault(issue, Map.of());
      List<Cell> row = new ArrayList<>();
      row.add(new Cell(issue, List.of()));
      parties.all().forEach(party -> row.add(stance(ofIssue.get(party))));
      rows.add(row);
    }
    return new Table(columns, rows);
  }

  private static Cell stance(@Nullable Position position) {
    return position == null
        ? new Cell("–", List.of())
        : Cell.of(Texts.word(position.stance()), position.holdingEntries());
  }

  private static List<Cell> row(Position position) {
    Entry latest = position.latest().entry();
    List<Evidence> tellings = Evidence.of(position.latest().entries());
    List<Evidence> holding = Evidence.of(position.holdingEntries());
    List<Evidence> source = List.of(Evidence.of(latest, latest.words().source()));
    return List.of(
        Cell.resting(position.party().name(), source),
        Cell.resting(position.issue(), tellings),
        Cell.resting(Texts.word(position.stance()), holding),
        Cell.resting(position.act(), tellings),
        Cell.of(Texts.when(position.since().entry()), position.since().entries()),
        Cell.of(Texts.saidOn(latest), latest),
        Cell.of(Texts.published(latest.article().published()), latest),
        Cell.resting(Texts.speaker(latest), source),
        Cell.resting(Texts.word(position.basis()), source),
        Cell.of(Texts.content(latest), latest),
        Cell.resting(position.voices(), holding),
        Cell.resting(String.join("; ", position.outlets()), holding),
        turns(position));
  }

  /** The latest turns; all of them are told by {@link Shifts}. */
  private static Cell turns(Position position) {
    List<String> steps = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    List<Said> turns = position.turns();
    if (turns.size() > MOST_TURNS) {
      steps.add("…");
    }
    for (Said said : turns.subList(Math.max(0, turns.size() - MOST_TURNS), turns.size())) {
      Entry entry = said.entry();
      String stance = Texts.word(entry.statement().stance());
      steps.add(Texts.when(entry) + " " + stance + " " + entry.statement().act());
      entries.addAll(said.entries());
    }
    return Cell.of(String.join("; ", steps), entries);
  }
}
