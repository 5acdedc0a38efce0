package dev.parley.record.answer;

import dev.parley.record.Entry;
import dev.parley.record.RecordedArticle;
import dev.parley.record.clock.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Counts statements and keeps the latest. Of the articles of a group of copies the one that comes
 * first is counted, the others are only told: copies are one voice.
 */
public final class TallyCounter {

  /** How many statements a tally shows at most. */
  public static final int SHOWN = 25;

  private final Map<String, String> counted = new HashMap<>();
  private final PriorityQueue<Shown> latest =
      new PriorityQueue<>(Comparator.comparing(Shown::moment));
  private int statements;
  private int told;

  /** Counts a statement. */
  public void add(Entry entry) {
    RecordedArticle article = entry.article();
    told++;
    if (counted.computeIfAbsent(article.copyGroup(), group -> article.id()).equals(article.id())) {
      statements++;
    }
    latest.add(new Shown(Moment.of(entry), entry));
    if (latest.size() > SHOWN) {
      latest.poll();
    }
  }

  /** Returns the count so far. */
  public Tally tally() {
    List<Shown> shown = new ArrayList<>(latest);
    shown.sort(Comparator.comparing(Shown::moment).reversed());
    return new Tally(statements, told, shown.stream().map(Shown::entry).toList());
  }

  private record Shown(Moment moment, Entry entry) {}
}
