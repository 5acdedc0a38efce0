package dev.parley.exchange.network;

import dev.parley.exchange.network.Network.Activity;
import dev.parley.exchange.network.Network.Edge;
import dev.parley.exchange.network.Network.Mode;
import dev.parley.exchange.network.Network.Node;
import dev.parley.model.Stance;
import dev.parley.record.Entry;
import dev.parley.record.coalition.Link;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.telling.Retellings;
import dev.parley.record.telling.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The networks of discourse network analysis in a record: of actors and issues, and of actors who
 * are of one mind or of two. Statements with a stance on an issue count, and nothing else.
 */
public final class Networks {

  private final Actors actors;
  private final List<Entry> entries;
  private final Map<String, Map<String, List<Said>>> stances = new TreeMap<>();

  private Networks(Actors actors, List<Entry> entries) {
    this.actors = actors;
    this.entries = entries;
    Map<String, Map<String, List<Entry>>> byActor = new TreeMap<>();
    for (Entry entry : entries) {
      for (String actor : actors.of(entry)) {
        byActor
            .computeIfAbsent(actor, key -> new TreeMap<>())
            .computeIfAbsent(String.valueOf(entry.issue()), key -> new ArrayList<>())
            .add(entry);
      }
    }
    byActor.forEach(
        (actor, byIssue) ->
            byIssue.forEach(
                (issue, of) ->
                    stances
                        .computeIfAbsent(actor, key -> new TreeMap<>())
                        .put(issue, Retellings.fold(of))));
  }

  /**
   * Returns the networks of these statements. Memory is linear in those with a stance on an issue.
   *
   * @param entries in any order; closed by the caller
   * @param dossier whose parties are the actors; null where sides are, as codes stand for them
   */
  public static Networks of(Stream<Entry> entries, @Nullable Dossier dossier) {
    return new Networks(
        new Actors(dossier),
        entries
            .filter(entry -> entry.issue() != null && entry.statement().stance() != Stance.NONE)
            .toList());
  }

  /**
   * Returns the two-mode network: an actor and an issue are tied by the statements with a stance
   * that the one makes on the other, the weight being their number.
   */
  public Network twoMode() {
    List<Node> nodes = new ArrayList<>(actorNodes());
    Map<String, Activity> issues = new TreeMap<>();
    List<Edge> edges = new ArrayList<>();
    stances.forEach(
        (actor, byIssue) ->
            byIssue.forEach(
                (issue, said) -> {
                  Activity activity = activity(said);
                  issues.merge(issue, activity, Activity::plus);
                  Map<Stance, Integer> counts = counts(said);
                  double sum =
                      counts.getOrDefault(Stance.FOR, 0) - counts.getOrDefault(Stance.AGAINST, 0);
                  edges.add(
                      new Edge(
                          actorId(actor),
                          "issue:" + issue,
                          said.size(),
                          counts,
                          sum / said.size(),
                          List.of(issue),
                          activity));
                }));
    issues.forEach(
        (issue, activity) ->
            nodes.add(
                new Node("issue:" + issue, actors.issue(issue), Mode.ISSUE, issue, activity)));
    return new Network("two-mode network of actors and issues", nodes, edges);
  }

  /**
   * Returns a network of actors. Each stance of an actor on an issue counts once, however often it
   * is taken. An edge begins on the first day on which both have taken the stances that tie them.
   *
   * @param tie what ties two actors
   * @param normalization what its weight is divided by
   */
  public Network oneMode(Tie tie, Normalization normalization) {
    List<Edge> edges = new ArrayList<>();
    for (Link link : actors.links(entries.stream())) {
      double weight = tie.weight(link) / normalization.divisor(link);
      if (weight != 0) {
        edges.add(edge(link, tie, weight));
      }
    }
    return new Network(tie.title() + ", " + normalization.title(), actorNodes(), edges);
  }

  private Edge edge(Link link, Tie tie, double weight) {
    Activity span = Activity.NONE;
    TreeSet<String> issues = new TreeSet<>();
    for (Link.Pair pair : link.rests()) {
      boolean apart = pair.one() != pair.other();
      boolean same = Math.abs(value(pair.one()) - value(pair.other())) < 2;
      if (tie == Tie.CONGRUENCE && !same || tie == Tie.CONFLICT && !apart) {
        continue;
      }
      issues.add(pair.issue());
      span =
          span.plus(
              both(
                  activity(taken(link.one(), pair.issue(), pair.one())),
                  activity(taken(link.other(), pair.issue(), pair.other()))));
    }
    return new Edge(
        actorId(link.one()),
        actorId(link.other()),
        weight,
        Map.of(),
        (link.congruence() - link.conflict()) / (link.congruence() + link.conflict()),
        List.copyOf(issues),
        span);
  }

  private static Activity both(Activity one, Activity other) {
    boolean known = one.first() != null && other.first() != null;
    LocalDate first = !known ? null : later(one.first(), other.first());
    LocalDate last = !known ? null : later(one.last(), other.last());
    return new Activity(one.statements() + other.statements(), first, last);
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other != null && other.isAfter(one) ? other : one;
  }

  private List<Said> taken(String actor, String issue, Stance stance) {
    return stances.getOrDefault(actor, Map.of()).getOrDefault(issue, List.of()).stream()
        .filter(said -> said.entry().statement().stance() == stance)
        .toList();
  }

  private List<Node> actorNodes() {
    List<Node> nodes = new ArrayList<>();
    stances.forEach(
        (actor, byIssue) -> {
          Activity all =
              byIssue.values().stream()
                  .map(Networks::activity)
                  .reduce(Activity.NONE, Activity::plus);
          nodes.add(new Node(actorId(actor), actors.label(actor), Mode.ACTOR, actor, all));
        });
    return nodes;
  }

  private static String actorId(String actor) {
    return "actor:" + actor;
  }

  private static Activity activity(Collection<Said> said) {
    Activity activity = Activity.NONE;
    for (Said one : said) {
      LocalDate day = one.moment().day();
      activity = activity.plus(new Activity(1, day, day));
    }
    return activity;
  }

  private static Map<Stance, Integer> counts(Collection<Said> said) {
    Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
    said.forEach(one -> counts.merge(one.entry().statement().stance(), 1, Integer::sum));
    return counts;
  }

  private static int value(Stance stance) {
    return switch (stance) {
      case FOR -> 1;
      case OPEN, NONE -> 0;
      case AGAINST -> -1;
    };
  }
}
