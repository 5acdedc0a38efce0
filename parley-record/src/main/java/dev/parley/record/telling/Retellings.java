package dev.parley.record.telling;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Stance;
import dev.parley.record.Entry;
import dev.parley.record.clock.Moment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts copies and versions of a statement together. Within one story the first statement of a
 * speaker with one act and stance on one issue is taken for the same in every article, and so is
 * the second; words are not compared, since copies are cut and edited.
 */
public final class Retellings {

  private Retellings() {}

  /** Returns the statements, each once, in the order of {@link Moment}. */
  public static List<Said> fold(Collection<Entry> entries) {
    Stories stories = Stories.of(entries.stream().map(Entry::article).toList());
    Map<String, List<Ranked>> byStory = new LinkedHashMap<>();
    int rank = 0;
    for (Entry entry : Moment.sort(entries, entry -> entry)) {
      byStory
          .computeIfAbsent(stories.story(entry.article()), story -> new ArrayList<>())
          .add(new Ranked(rank++, entry));
    }
    List<List<Ranked>> folded = new ArrayList<>();
    byStory.values().forEach(story -> addStory(story, folded));
    folded.sort(Comparator.comparingInt(tellings -> tellings.get(0).rank));
    return folded.stream().map(Retellings::said).toList();
  }

  private static void addStory(List<Ranked> story, List<List<Ranked>> folded) {
    String first = story.get(0).entry.article().id();
    if (story.stream().allMatch(ranked -> ranked.entry.article().id().equals(first))) {
      story.forEach(ranked -> folded.add(List.of(ranked)));
      return;
    }
    List<Ranked> inText = new ArrayList<>(story);
    inText.sort(Comparator.comparingInt(ranked -> Moment.place(ranked.entry.statement())));
    Map<InArticle, Integer> counts = new HashMap<>();
    Map<Nth, List<Ranked>> same = new LinkedHashMap<>();
    for (Ranked ranked : inText) {
      Alike alike = Alike.of(ranked.entry);
      int number = counts.merge(new InArticle(alike, ranked.entry.article().id()), 1, Integer::sum);
      same.computeIfAbsent(new Nth(alike, number), key -> new ArrayList<>()).add(ranked);
    }
    for (List<Ranked> tellings : same.values()) {
      tellings.sort(Comparator.comparingInt(Ranked::rank));
      folded.add(tellings);
    }
  }

  private static Said said(List<Ranked> tellings) {
    List<Entry> entries = tellings.stream().map(Ranked::entry).toList();
    return new Said(entries.get(0), entries.subList(1, entries.size()));
  }

  /** An entry and where it stands among all, so that its moment is found out once. */
  private record Ranked(int rank, Entry entry) {}

  private record Alike(
      List<ActorCode> speaker,
      @Nullable String name,
      Act act,
      Stance stance,
      @Nullable String issue,
      boolean negated,
      boolean conditional) {

    static Alike of(Entry entry) {
      List<ActorCode> codes = entry.statement().speaker().code();
      return new Alike(
          codes,
          codes.isEmpty() ? entry.statement().speaker().name() : null,
          entry.statement().act(),
          entry.statement().stance(),
          entry.issue(),
          entry.statement().negated(),
          !entry.statement().condition().isEmpty());
    }
  }

  private record InArticle(Alike alike, String article) {}

  private record Nth(Alike alike, int number) {}
}
