package dev.parley.exchange.network;

import dev.parley.model.Stance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An undirected network with weights and dates.
 *
 * @param title what it shows, in words
 * @param nodes actors and issues, each with an id of its own
 * @param edges between nodes of it; often none
 */
public record Network(String title, List<Node> nodes, List<Edge> edges) {

  /** Keeps its own copies. */
  public Network {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** What a node stands for. */
  public enum Mode {
    /** A party of the dossier, or a side where there is no dossier. */
    ACTOR,
    /** An issue of the dossier. */
    ISSUE
  }

  /**
   * A node.
   *
   * @param id of its own in the network
   * @param label for people
   * @param mode what it stands for
   * @param name the id of the party or issue, or the side's code
   * @param span how often and when it is spoken by, or of
   */
  public record Node(String id, String label, Mode mode, String name, Activity span) {}

  /**
   * An edge.
   *
   * @param source the id of a node
   * @param target the id of another
   * @param weight how strong it is; never 0
   * @param counts how many statements of each stance an actor has made on an issue; empty between
   *     actors
   * @param agreement from -1, always against, to 1, always for; between actors congruence less
   *     conflict by their sum
   * @param issues the ids of the issues that it rests on, in the order of the alphabet
   * @param span on how many statements it rests, and of which days
   */
  public record Edge(
      String source,
      String target,
      double weight,
      Map<Stance, Integer> counts,
      double agreement,
      List<String> issues,
      Activity span) {

    /** Keeps its own copies. */
    public Edge {
      counts = Map.copyOf(counts);
      issues = List.copyOf(issues);
    }
  }

  /**
   * How often and when.
   *
   * @param statements how many, those of copies and versions of a story counted once
   * @param first the first day; null if none is known
   * @param last the last day; null if none is known
   */
  public record Activity(int statements, @Nullable LocalDate first, @Nullable LocalDate last) {

    /** None at all. */
    static final Activity NONE = new Activity(0, null, null);

    /** Returns this with another beside it. */
    Activity plus(Activity other) {
      return new Activity(
          statements + other.statements,
          first == null || other.first != null && other.first.isBefore(first) ? other.first : first,
          last == null || other.last != null && other.last.isAfter(last) ? other.last : last);
    }
  }
}
