package dev.parley.record.change;

import dev.parley.record.Entry;
import dev.parley.record.answer.Cell;
import dev.parley.record.answer.Evidence;
import dev.parley.record.answer.Table;
import dev.parley.record.answer.Texts;
import dev.parley.record.clock.Moment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What changed between versions of one article: statements that came, went or were worded anew.
 * Statements of the same words are one, wherever they stand; of the others, those that are most
 * alike in source, cue and content are paired.
 */
public final class Revisions {

  /** A word of so many statements pairs none; it keeps long articles from being quadratic. */
  private static final int COMMON = 200;

  private static final List<String> COLUMNS =
      List.of(
          "url",
          "outlet",
          "from_version",
          "to_version",
          "change",
          "speaker",
          "act_before",
          "act",
          "words_before",
          "words");

  private Revisions() {}

  /**
   * Returns what changed from each version of each URL to the next one among the entries, by URL.
   *
   * @param entries in any order; those of articles without a URL are passed over
   */
  public static List<Revision> of(Stream<Entry> entries) {
    Map<String, TreeMap<Integer, List<Entry>>> urls = new TreeMap<>();
    entries
        .filter(entry -> entry.article().url() != null)
        .forEach(
            entry ->
                urls.computeIfAbsent(entry.article().url(), url -> new TreeMap<>())
                    .computeIfAbsent(entry.article().version(), version -> new ArrayList<>())
                    .add(entry));
    List<Revision> revisions = new ArrayList<>();
    for (TreeMap<Integer, List<Entry>> versions : urls.values()) {
      List<Entry> before = null;
      for (List<Entry> after : versions.values()) {
        if (before != null) {
          revisions.addAll(between(before, after));
        }
        before = after;
      }
    }
    return revisions;
  }

  /**
   * Returns what changed from one version to another: what was worded anew and what came in the
   * order of the newer text, then what went in the order of the older.
   */
  public static List<Revision> between(Collection<Entry> older, Collection<Entry> newer) {
    List<Wording> before = wordings(older);
    List<Wording> after = wordings(newer);
    dropUnchanged(before, after);
    Map<Wording, Wording> pairs = pairs(before, after);
    List<Revision> revisions = new ArrayList<>();
    for (Wording wording : after) {
      Wording was = pairs.get(wording);
      revisions.add(
          was == null
              ? new Revision(Revision.Kind.ADDED, null, wording.entry())
              : new Revision(Revision.Kind.REWORDED, was.entry(), wording.entry()));
    }
    Set<Wording> paired = new LinkedHashSet<>(pairs.values());
    for (Wording wording : before) {
      if (!paired.contains(wording)) {
        revisions.add(new Revision(Revision.Kind.REMOVED, wording.entry(), null));
      }
    }
    return revisions;
  }

  /** Returns the revisions with one row each. */
  public static Table table(List<Revision> revisions) {
    return new Table(COLUMNS, revisions.stream().map(Revisions::row).toList());
  }

  private static List<Wording> wordings(Collection<Entry> entries) {
    List<Wording> wordings = new ArrayList<>();
    entries.stream()
        .sorted(Comparator.comparingInt(entry -> Moment.place(entry.statement())))
        .forEach(entry -> wordings.add(new Wording(entry)));
    return wordings;
  }

  private static void dropUnchanged(List<Wording> before, List<Wording> after) {
    Map<String, Deque<Wording>> exact = new HashMap<>();
    before.forEach(
        wording -> exact.computeIfAbsent(wording.exact(), key -> new ArrayDeque<>()).add(wording));
    Set<Wording> unchanged = new LinkedHashSet<>();
    after.removeIf(
        wording -> {
          Deque<Wording> same = exact.get(wording.exact());
          Wording was = same == null ? null : same.poll();
          return was != null && unchanged.add(was);
        });
    before.removeAll(unchanged);
  }

  /** Pairs newer wordings with older ones, the most alike first. */
  private static Map<Wording, Wording> pairs(List<Wording> before, List<Wording> after) {
    Map<String, List<Wording>> byWord = new HashMap<>();
    for (Wording wording : before) {
      for (String word : wording.content()) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(wording);
      }
    }
    List<Pair> candidates = new ArrayList<>();
    for (Wording wording : after) {
      Set<Wording> near = new LinkedHashSet<>();
      for (String word : wording.content()) {
        List<Wording> sharing = byWord.getOrDefault(word, List.of());
        if (sharing.size() <= COMMON) {
          near.addAll(sharing);
        }
      }
      for (Wording was : near) {
        double likeness = wording.likeness(was);
        if (likeness > 0) {
          candidates.add(new Pair(was, wording, likeness));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    Map<Wording, Wording> pairs = new LinkedHashMap<>();
    Set<Wording> taken = new LinkedHashSet<>();
    for (Pair pair : candidates) {
      if (!pairs.containsKey(pair.after) && taken.add(pair.before)) {
        pairs.put(pair.after, pair.before);
      }
    }
    return pairs;
  }

  private static List<Cell> row(Revision revision) {
    Entry before = revision.before();
    Entry after = revision.after();
    List<Entry> both = Stream.of(before, after).filter(entry -> entry != null).toList();
    Entry present = both.get(both.size() - 1);
    return List.of(
        Cell.of(present.article().url(), both),
        Cell.of(present.article().outlet(), both),
        cell(before, before == null ? null : before.article().version()),
        cell(after, after == null ? null : after.article().version()),
        Cell.of(Texts.word(revision.kind()), both),
        Cell.resting(
            Texts.speaker(present), List.of(Evidence.of(present, present.words().source()))),
        cell(before, before == null ? null : before.statement().act()),
        cell(after, after == null ? null : after.statement().act()),
        cell(before, before == null ? null : Texts.content(before)),
        cell(after, after == null ? null : Texts.content(after)));
  }

  private static Cell cell(@Nullable Entry entry, @Nullable Object text) {
    return entry == null ? new Cell("", List.of()) : Cell.of(text, entry);
  }

  private record Pair(Wording before, Wording after, double likeness) {}
}
