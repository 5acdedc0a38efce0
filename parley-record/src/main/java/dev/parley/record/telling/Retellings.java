package dev.parley.record.telling;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Stance;
import dev.parley.record.Entry;
import dev.parley.record.clock.Moment;
import dev.parley.record.wording.ContentWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts copies and versions of a statement together. Within one story what a speaker says in the
 * same words is the same in every article, even where it was understood in two ways. Of the rest,
 * since copies are cut and edited, the first statement of a speaker with one act and stance on one
 * issue is taken for the same in every article, and so is the second.
 */
public final class Retellings {

  /** Fewer words are the same by chance. */
  private static final int ENOUGH_WORDS = 3;

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
    List<Telling> tellings = new ArrayList<>();
    List<Ranked> others = byWords(inText, tellings);
    Map<Alike, List<Telling>> alike = new HashMap<>();
    for (Telling telling : tellings) {
      alike.computeIfAbsent(telling.alike(), key -> new ArrayList<>()).add(telling);
    }
    Map<InArticle, Integer> next = new HashMap<>();
    for (Ranked ranked : others) {
      String article = ranked.entry.article().id();
      Alike key = Alike.of(ranked.entry);
      List<Telling> candidates = alike.computeIfAbsent(key, of -> new ArrayList<>());
      int at = next.getOrDefault(new InArticle(key, article), 0);
      while (at < candidates.size() && candidates.get(at).articles.contains(article)) {
        at++;
      }
      if (at == candidates.size()) {
        Telling alone = new Telling();
        candidates.add(alone);
        tellings.add(alone);
      }
      candidates.get(at).add(ranked);
      next.put(new InArticle(key, article), at + 1);
    }
    for (Telling telling : tellings) {
      telling.ranked.sort(Comparator.comparingInt(Ranked::rank));
      folded.add(telling.ranked);
    }
  }

  /** Puts together what stands in several articles in the same words, and returns the rest. */
  private static List<Ranked> byWords(List<Ranked> inText, List<Telling> tellings) {
    Map<InArticle, Integer> counts = new HashMap<>();
    Map<Nth, Telling> same = new LinkedHashMap<>();
    List<Ranked> others = new ArrayList<>();
    for (Ranked ranked : inText) {
      SameWords words = SameWords.of(ranked.entry);
      if (words.words.size() < ENOUGH_WORDS) {
        others.add(ranked);
        continue;
      }
      InArticle here = new InArticle(words, ranked.entry.article().id());
      int number = counts.merge(here, 1, Integer::sum);
      same.computeIfAbsent(new Nth(words, number), key -> new Telling()).add(ranked);
    }
    for (Telling telling : same.values()) {
      if (telling.articles.size() > 1) {
        tellings.add(telling);
      } else {
        others.addAll(telling.ranked);
      }
    }
    others.sort(Comparator.comparingInt(ranked -> Moment.place(ranked.entry.statement())));
    return others;
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

  /** What one speaker says in the same words, however it was understood. */
  private record SameWords(List<ActorCode> speaker, @Nullable String name, Set<String> words) {

    static SameWords of(Entry entry) {
      List<ActorCode> codes = entry.statement().speaker().code();
      return new SameWords(
          codes,
          codes.isEmpty() ? entry.statement().speaker().name() : null,
          ContentWords.of(entry.words().content()));
    }
  }

  private record InArticle(Object what, String article) {}

  private record Nth(SameWords words, int number) {}

  /** One statement in the articles in which it has been found so far. */
  private static final class Telling {

    private final List<Ranked> ranked = new ArrayList<>();
    private final Set<String> articles = new HashSet<>();

    void add(Ranked one) {
      ranked.add(one);
      articles.add(one.entry.article().id());
    }

    Alike alike() {
      return Alike.of(ranked.get(0).entry);
    }
  }
}
