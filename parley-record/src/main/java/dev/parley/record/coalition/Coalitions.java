package dev.parley.record.coalition;

import dev.parley.model.Stance;
import dev.parley.model.Statement;
import dev.parley.record.Entry;
import dev.parley.record.answer.Cell;
import dev.parley.record.answer.Table;
import dev.parley.record.answer.TallyCounter;
import dev.parley.record.dossier.Party;
import dev.parley.record.party.Parties;
import dev.parley.record.party.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The actor congruence network and the actor conflict network of discourse network analysis
 * (Leifeld, "Discourse Network Analysis: Policy Debates as Dynamic Networks", The Oxford Handbook
 * of Political Networks, 2017), with average activity normalisation. Each stance of an actor on an
 * issue counts once, however often it is taken. As Discourse Network Analyzer does with a qualifier
 * of three values, "against" is -1, "open" 0 and "for" 1; two stances agree by one less half their
 * distance and conflict by half their distance. The activity of an actor is the number of its
 * stances on issues.
 */
public final class Coalitions {

  private static final List<String> COLUMNS =
      List.of(
          "actor",
          "other",
          "congruence",
          "conflict",
          "normalized_congruence",
          "normalized_conflict",
          "agree_on",
          "oppose_on");

  private Coalitions() {}

  /**
   * Returns the links between parties, by their ids.
   *
   * @param entries in any order; only those with a stance on an issue count
   */
  public static List<Link> between(Parties parties, Stream<Entry> entries) {
    return of(
        entries,
        entry -> parties.of(entry.statement().speaker().code()).stream().map(Party::id).toList());
  }

  /**
   * Returns the links between sides where no parties are given.
   *
   * @param entries in any order; only those with a stance on an issue count
   */
  public static List<Link> betweenSides(Stream<Entry> entries) {
    return of(entries, entry -> Side.of(entry.statement().speaker().code()));
  }

  /** Returns the links with one row each. */
  public static Table table(List<Link> links) {
    return new Table(COLUMNS, links.stream().map(Coalitions::row).toList());
  }

  private static List<Link> of(
      Stream<Entry> entries, Function<Entry, ? extends Collection<String>> actorsOf) {
    Map<String, Map<Taken, TallyCounter>> actors = new TreeMap<>();
    entries
        .filter(entry -> entry.issue() != null && entry.statement().stance() != Stance.NONE)
        .forEach(
            entry -> {
              Statement statement = entry.statement();
              Taken taken = new Taken(entry.issue(), statement.stance());
              for (String actor : actorsOf.apply(entry)) {
                actors
                    .computeIfAbsent(actor, key -> new TreeMap<>())
                    .computeIfAbsent(taken, key -> new TallyCounter())
                    .add(entry);
              }
            });
    List<Link> links = new ArrayList<>();
    List<String> names = List.copyOf(actors.keySet());
    for (int one = 0; one < names.size(); one++) {
      for (int other = one + 1; other < names.size(); other++) {
        Link link = link(names.get(one), names.get(other), actors);
        if (!link.rests().isEmpty()) {
          links.add(link);
        }
      }
    }
    return links;
  }

  private static Link link(String one, String other, Map<String, Map<Taken, TallyCounter>> actors) {
    Map<Taken, TallyCounter> ofOne = actors.getOrDefault(one, Map.of());
    Map<Taken, TallyCounter> ofOther = actors.getOrDefault(other, Map.of());
    double congruence = 0;
    double conflict = 0;
    List<Link.Pair> rests = new ArrayList<>();
    for (Map.Entry<Taken, TallyCounter> stance : ofOne.entrySet()) {
      for (Stance opposite : List.of(Stance.FOR, Stance.AGAINST, Stance.OPEN)) {
        Taken taken = stance.getKey();
        TallyCounter count = ofOther.get(new Taken(taken.issue, opposite));
        if (count != null) {
          double half = Math.abs(value(taken.stance) - value(opposite)) / 2.0;
          congruence += 1 - half;
          conflict += half;
          rests.add(
              new Link.Pair(
                  taken.issue, taken.stance, opposite, stance.getValue().tally(), count.tally()));
        }
      }
    }
    double activity = (ofOne.size() + ofOther.size()) / 2.0;
    return new Link(one, other, congruence, conflict, activity, rests);
  }

  private static int value(Stance stance) {
    return switch (stance) {
      case FOR -> 1;
      case OPEN, NONE -> 0;
      case AGAINST -> -1;
    };
  }

  private static List<Cell> row(Link link) {
    List<Entry> all = entries(link.rests());
    List<Link.Pair> agree =
        link.rests().stream().filter(pair -> pair.one() == pair.other()).toList();
    List<Link.Pair> oppose =
        link.rests().stream().filter(pair -> pair.one() != pair.other()).toList();
    return List.of(
        Cell.of(link.one(), all),
        Cell.of(link.other(), all),
        Cell.of(number(link.congruence()), all),
        Cell.of(number(link.conflict()), all),
        Cell.of(number(link.normalizedCongruence()), all),
        Cell.of(number(link.normalizedConflict()), all),
        Cell.of(issues(agree), entries(agree)),
        Cell.of(issues(oppose), entries(oppose)));
  }

  private static String issues(List<Link.Pair> pairs) {
    return String.join("; ", pairs.stream().map(Link.Pair::issue).distinct().toList());
  }

  private static List<Entry> entries(List<Link.Pair> pairs) {
    return pairs.stream()
        .flatMap(
            pair ->
                Stream.concat(
                    pair.saidByOne().latest().stream(), pair.saidByOther().latest().stream()))
        .distinct()
        .toList();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private record Taken(String issue, Stance stance) implements Comparable<Taken> {

    @Override
    public int compareTo(Taken other) {
      int order = issue.compareTo(other.issue);
      return order == 0 ? stance.compareTo(other.stance) : order;
    }
  }
}
