package dev.parley.record.claim;

import dev.parley.model.Act;
import dev.parley.record.Entry;
import dev.parley.record.answer.Cell;
import dev.parley.record.answer.Evidence;
import dev.parley.record.answer.Table;
import dev.parley.record.answer.Texts;
import dev.parley.record.telling.Retellings;
import dev.parley.record.telling.Said;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Which claims are contested. */
public final class Claims {

  private static final Set<Act> CLAIMS = EnumSet.of(Act.STATE, Act.ACCUSE, Act.WARN, Act.EXPECT);

  private static final List<String> COLUMNS =
      List.of(
          "when",
          "speaker",
          "code",
          "act",
          "issue",
          "claim",
          "denied_by",
          "denial",
          "declined_by",
          "outlets");

  private Claims() {}

  /**
   * Returns the claims that somebody denies or declines to comment on, the latest first. Who denies
   * what is found by {@linkplain Replies shared words, sides, article and date}; it can be wrong,
   * and each claim shows the words of both. What replies to no claim that an article attributes
   * ("denied reports that …") stands for itself. Memory is linear in the replies and in the claims
   * that have one, not in the entries.
   *
   * @param entries the record, opened twice and closed after each: once for what replies, once for
   *     what is claimed; in any order
   */
  public static List<Claim> contested(Supplier<Stream<Entry>> entries) {
    Replies replies = new Replies();
    try (Stream<Entry> first = entries.get()) {
      first.filter(Reply::is).forEach(replies::add);
    }
    Map<Entry, Set<Reply>> contested = new LinkedHashMap<>();
    Set<Reply> found = new HashSet<>();
    try (Stream<Entry> second = entries.get()) {
      second
          .filter(Claims::isSaid)
          .forEach(
              said -> {
                replies.pass(said);
                List<Reply> to =
                    CLAIMS.contains(said.statement().act()) ? replies.to(said) : List.of();
                if (!to.isEmpty()) {
                  contested.put(said, new LinkedHashSet<>(to));
                  found.addAll(to);
                }
              });
    }
    Map<Reply, Entry> pointing = replies.pointing(found);
    pointing.forEach(
        (reply, claim) ->
            contested.computeIfAbsent(claim, entry -> new LinkedHashSet<>()).add(reply));
    List<Claim> claims = folded(contested);
    Set<Reply> alone = replies.all();
    alone.removeAll(found);
    alone.removeAll(pointing.keySet());
    latestFirst(alone, true).forEach(said -> claims.add(new Claim(null, List.of(said), List.of())));
    latestFirst(alone, false)
        .forEach(said -> claims.add(new Claim(null, List.of(), List.of(said))));
    claims.sort(Comparator.comparing(Claim::moment).reversed());
    return List.copyOf(claims);
  }

  /** Returns the claims with one row each. */
  public static Table table(List<Claim> claims) {
    return new Table(COLUMNS, claims.stream().map(Claims::row).toList());
  }

  private static boolean isSaid(Entry entry) {
    return !Reply.is(entry)
        && !entry.statement().negated()
        && !entry.statement().content().isEmpty();
  }

  private static List<Claim> folded(Map<Entry, Set<Reply>> contested) {
    Map<Entry, Set<Reply>> byEntry = new HashMap<>(contested);
    List<Claim> claims = new ArrayList<>();
    for (Said said : Retellings.fold(contested.keySet())) {
      Set<Reply> replies = new LinkedHashSet<>();
      said.entries().forEach(entry -> replies.addAll(byEntry.getOrDefault(entry, Set.of())));
      claims.add(new Claim(said, latestFirst(replies, true), latestFirst(replies, false)));
    }
    return claims;
  }

  private static List<Said> latestFirst(Set<Reply> replies, boolean denials) {
    List<Entry> wanted =
        replies.stream().filter(reply -> reply.denies() == denials).map(Reply::entry).toList();
    List<Said> said = new ArrayList<>(Retellings.fold(wanted));
    Collections.reverse(said);
    return said;
  }

  private static List<Cell> row(Claim claim) {
    Entry entry = claim.told().entry();
    List<Entry> tellings = claim.told().entries();
    List<Entry> denials = entries(claim.denials());
    List<Entry> declines = entries(claim.declines());
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(Texts.when(entry), entry));
    if (claim.claim() == null) {
      row.addAll(Collections.nCopies(3, new Cell("", List.of())));
    } else {
      List<Evidence> source = List.of(Evidence.of(entry, entry.words().source()));
      row.add(Cell.resting(Texts.speaker(entry), source));
      row.add(Cell.resting(Texts.codes(entry.statement().speaker().code()), source));
      row.add(Cell.of(entry.statement().act(), entry));
    }
    row.add(Cell.of(claim.issue(), entry));
    row.add(Cell.of(Texts.content(entry), tellings));
    row.add(Cell.of(speakers(claim.denials()), denials));
    row.add(
        Cell.of(
            String.join(
                "; ", claim.denials().stream().map(Said::entry).map(Texts::content).toList()),
            denials));
    row.add(Cell.of(speakers(claim.declines()), declines));
    row.add(Cell.of(String.join("; ", Said.outlets(List.of(claim.told()))), tellings));
    return row;
  }

  private static List<Entry> entries(Collection<Said> said) {
    return said.stream().flatMap(one -> one.entries().stream()).toList();
  }

  private static String speakers(Collection<Said> said) {
    return String.join(
        "; ", said.stream().map(Said::entry).map(Texts::speaker).distinct().toList());
  }
}
