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
          "claim",
          "denied_by",
          "denial",
          "declined_by",
          "outlets");

  private Claims() {}

  /**
   * Returns the claims that somebody denies or declines to comment on, the latest first. Who denies
   * what is found by {@linkplain Replies shared words, sides, article and date}; it can be wrong,
   * and each claim shows the words of both. Memory is linear in the replies and in the claims that
   * have one, not in the entries.
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
          .filter(Claims::isClaim)
          .forEach(
              claim -> {
                List<Reply> to = replies.to(claim);
                if (!to.isEmpty()) {
                  contested.put(claim, new LinkedHashSet<>(to));
                  found.addAll(to);
                }
              });
    }
    replies
        .pointing(found)
        .forEach(
            (reply, claim) ->
                contested.computeIfAbsent(claim, entry -> new LinkedHashSet<>()).add(reply));
    return folded(contested);
  }

  /** Returns the claims with one row each. */
  public static Table table(List<Claim> claims) {
    return new Table(COLUMNS, claims.stream().map(Claims::row).toList());
  }

  private static boolean isClaim(Entry entry) {
    return CLAIMS.contains(entry.statement().act())
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
    Collections.reverse(claims);
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
    Entry entry = claim.claim().entry();
    List<Entry> tellings = claim.claim().entries();
    List<Evidence> source = List.of(Evidence.of(entry, entry.words().source()));
    List<Entry> denials = entries(claim.denials());
    List<Entry> declines = entries(claim.declines());
    return List.of(
        Cell.of(Texts.when(entry), entry),
        Cell.resting(Texts.speaker(entry), source),
        Cell.resting(Texts.codes(entry.statement().speaker().code()), source),
        Cell.of(entry.statement().act(), entry),
        Cell.of(Texts.content(entry), tellings),
        Cell.of(speakers(claim.denials()), denials),
        Cell.of(
            String.join(
                "; ", claim.denials().stream().map(Said::entry).map(Texts::content).toList()),
            denials),
        Cell.of(speakers(claim.declines()), declines),
        Cell.of(String.join("; ", Said.outlets(List.of(claim.claim()))), tellings));
  }

  private static List<Entry> entries(Collection<Said> said) {
    return said.stream().flatMap(one -> one.entries().stream()).toList();
  }

  private static String speakers(Collection<Said> said) {
    return String.join(
        "; ", said.stream().map(Said::entry).map(Texts::speaker).distinct().toList());
  }
}
