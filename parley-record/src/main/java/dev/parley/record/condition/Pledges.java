package dev.parley.record.condition;

import dev.parley.record.Entry;
import dev.parley.record.answer.Cell;
import dev.parley.record.answer.Evidence;
import dev.parley.record.answer.Table;
import dev.parley.record.answer.Texts;
import dev.parley.record.party.Side;
import dev.parley.record.telling.Retellings;
import dev.parley.record.telling.Said;
import dev.parley.record.wording.ContentWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The if-then ledger: what each side will do, on which condition. */
public final class Pledges {

  /** From here on two conditions, or two consequences, are the same. */
  private static final double SAME = 0.5;

  /** A word of so many pledges finds none by itself. */
  private static final int COMMON = 500;

  private static final List<String> COLUMNS =
      List.of(
          "kind",
          "when",
          "speaker",
          "code",
          "to",
          "issue",
          "condition",
          "consequence",
          "act",
          "repeated",
          "last_repeated",
          "outlets");

  private Pledges() {}

  /**
   * Returns the pledges, the one last made first. A later statement repeats a pledge if it is of
   * the same kind by the same side and both its condition and its content are alike in their words.
   *
   * @param entries in any order; only those with a condition are kept
   */
  public static List<Pledge> of(Stream<Entry> entries) {
    List<Entry> conditional =
        entries
            .filter(entry -> !entry.statement().condition().isEmpty())
            .filter(entry -> !entry.statement().negated())
            .toList();
    List<Growing> pledges = new ArrayList<>();
    Map<String, List<Growing>> byWord = new HashMap<>();
    for (Said said : Retellings.fold(conditional)) {
      Entry shown = pledging(said);
      if (shown == null) {
        continue;
      }
      Growing made = new Growing(shown, said);
      Growing earlier = earlier(made, byWord);
      if (earlier != null) {
        earlier.repeats.add(said);
      } else {
        pledges.add(made);
        for (String word : made.condition) {
          byWord.computeIfAbsent(made.key(word), key -> new ArrayList<>()).add(made);
        }
      }
    }
    List<Pledge> ledger = new ArrayList<>(pledges.stream().map(Growing::pledge).toList());
    ledger.sort(Comparator.comparing((Pledge pledge) -> pledge.latest().moment()).reversed());
    return ledger;
  }

  /** Returns the pledges with one row each. */
  public static Table table(List<Pledge> pledges) {
    return new Table(COLUMNS, pledges.stream().map(Pledges::row).toList());
  }

  /** Returns the first telling whose act pledges something; null if there is none. */
  private static @Nullable Entry pledging(Said said) {
    return said.entries().stream()
        .filter(entry -> Pledge.Kind.of(entry.statement().act()) != null)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Growing earlier(Growing made, Map<String, List<Growing>> byWord) {
    Map<Growing, Integer> candidates = new LinkedHashMap<>();
    int common = 0;
    for (String word : made.condition) {
      List<Growing> sharing = byWord.getOrDefault(made.key(word), List.of());
      if (sharing.size() <= COMMON) {
        sharing.forEach(candidate -> candidates.merge(candidate, 1, Integer::sum));
      } else {
        common++;
      }
    }
    Growing best = null;
    double most = 0;
    for (Map.Entry<Growing, Integer> sharing : candidates.entrySet()) {
      Growing candidate = sharing.getKey();
      int fewer = Math.min(made.condition.size(), candidate.condition.size());
      if (sharing.getValue() + common < SAME * fewer) {
        continue; // Told apart without a look at all their words.
      }
      double alike = made.likeness(candidate);
      if (alike > most) {
        best = candidate;
        most = alike;
      }
    }
    return best;
  }

  private static List<Cell> row(Pledge pledge) {
    Entry first = pledge.entry();
    List<Entry> tellings = pledge.first().entries();
    List<Evidence> source = List.of(Evidence.of(first, first.words().source()));
    List<Evidence> condition = List.of(Evidence.of(first, first.words().condition()));
    List<Entry> repeats =
        pledge.repeats().stream().flatMap(said -> said.entries().stream()).toList();
    List<Said> all = new ArrayList<>(pledge.repeats());
    all.add(0, pledge.first());
    return List.of(
        Cell.of(Texts.word(pledge.kind()), first),
        Cell.of(Texts.when(pledge.first().entry()), tellings),
        Cell.resting(Texts.speaker(first), source),
        Cell.resting(Texts.codes(first.statement().speaker().code()), source),
        Cell.of(Texts.codes(first.statement().target()), first),
        Cell.of(first.issue(), tellings),
        Cell.resting(pledge.condition(), condition),
        Cell.of(pledge.consequence(), first),
        Cell.of(first.statement().act(), first),
        Cell.of(pledge.repeats().size(), repeats),
        pledge.repeats().isEmpty()
            ? new Cell("", List.of())
            : Cell.of(Texts.when(pledge.latest().entry()), pledge.latest().entries()),
        Cell.of(String.join("; ", Said.outlets(all)), tellings));
  }

  /** A pledge while its repeats are being found. */
  private static final class Growing {

    private final Entry entry;
    private final Said first;
    private final Pledge.Kind kind;
    private final Set<String> sides;
    private final Set<String> condition;
    private final Set<String> content;
    private final List<Said> repeats = new ArrayList<>();

    Growing(Entry entry, Said first) {
      Pledge.Kind of = Pledge.Kind.of(entry.statement().act());
      if (of == null) {
        throw new IllegalArgumentException(entry.statement().act() + " pledges nothing");
      }
      this.entry = entry;
      this.first = first;
      this.kind = of;
      this.sides = Side.of(entry.statement().speaker().code());
      this.condition = ContentWords.of(entry.words().condition());
      this.content = ContentWords.of(Consequence.of(entry));
    }

    String key(String word) {
      return kind + " " + sides + " " + word;
    }

    /** Returns 0 where the two are not one pledge. */
    double likeness(Growing other) {
      double conditions = ContentWords.overlap(condition, other.condition);
      double contents = ContentWords.overlap(content, other.content);
      return !sides.isEmpty() && conditions >= SAME && contents >= SAME ? conditions + contents : 0;
    }

    Pledge pledge() {
      return new Pledge(kind, entry, first, repeats);
    }
  }
}
