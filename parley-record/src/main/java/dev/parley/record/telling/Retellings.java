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
    Map<String, List<Entry>> byStory = new LinkedHashMap<>();
    for (Entry entry : Moment.sort(entries, entry -> entry)) {
      byStory
          .computeIfAbsent(stories.story(entry.article()), story -> new ArrayList<>())
          .add(entry);
    }
    List<Said> folded = new ArrayList<>();
    byStory.values().forEach(story -> addStory(story, folded));
    return Moment.sort(folded, Said::entry);
  }

  private static void addStory(List<Entry> story, List<Said> folded) {
    String first = story.get(0).article().id();
    if (story.stream().allMatch(entry -> entry.article().id().equals(first))) {
      story.forEach(entry -> folded.add(new Said(entry, List.of())));
      return;
    }
    List<Entry> inText = new ArrayList<>(story);
    inText.sort(Comparator.comparingInt(entry -> Moment.place(entry.statement())));
    Map<InArticle, Integer> counts = new HashMap<>();
    Map<Nth, List<Entry>> same = new LinkedHashMap<>();
    for (Entry entry : inText) {
      Alike alike = Alike.of(entry);
      int number = counts.merge(new InArticle(alike, entry.article().id()), 1, Integer::sum);
      same.computeIfAbsent(new Nth(alike, number), key -> new ArrayList<>()).add(entry);
    }
    for (List<Entry> entries : same.values()) {
      List<Entry> inOrder = Moment.sort(entries, entry -> entry);
      folded.add(new Said(inOrder.get(0), inOrder.subList(1, inOrder.size())));
    }
  }

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
