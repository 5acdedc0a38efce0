package dev.parley.record.speaker;

import dev.parley.model.ActorCode;
import dev.parley.model.Basis;
import dev.parley.record.Entry;
import dev.parley.record.answer.Cell;
import dev.parley.record.answer.Table;
import dev.parley.record.answer.Tally;
import dev.parley.record.answer.TallyCounter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who speaks for whom, how often, and how often without a name. */
public final class Speakers {

  private static final Set<Basis> WITHOUT_NAME = EnumSet.of(Basis.UNNAMED, Basis.NONE);

  private static final List<String> COLUMNS =
      List.of("code", "speaker", "statements", "told", "unnamed", "unnamed_share", "outlets");

  private Speakers() {}

  /**
   * Returns who speaks for each actor, the actor with most statements first. Each of several codes
   * of a speaker counts. Memory is linear in the stories and speakers; of the statements only the
   * latest are kept.
   *
   * @param entries in any order
   */
  public static List<SpokenFor> of(Stream<Entry> entries) {
    Map<String, Count> counts = new LinkedHashMap<>();
    entries.forEach(
        entry -> {
          List<ActorCode> codes = entry.statement().speaker().code();
          if (codes.isEmpty()) {
            counts.computeIfAbsent("", code -> new Count()).add(entry);
          }
          for (ActorCode code : Set.copyOf(codes)) {
            counts.computeIfAbsent(code.toString(), key -> new Count()).add(entry);
          }
        });
    return counts.entrySet().stream()
        .map(count -> count.getValue().result(count.getKey()))
        .sorted(
            Comparator.comparingInt((SpokenFor one) -> -one.all().statements())
                .thenComparing(SpokenFor::code))
        .toList();
  }

  /** Returns one row for each speaker of each actor, after one for all of them together. */
  public static Table table(List<SpokenFor> actors) {
    List<List<Cell>> rows = new ArrayList<>();
    for (SpokenFor actor : actors) {
      rows.add(row(actor.code(), "all", actor.all(), actor.unnamed(), outlets(actor)));
      for (SpokenFor.Mouth mouth : actor.speakers()) {
        Tally none = new Tally(0, 0, List.of());
        Tally unnamed = mouth.unnamed() ? mouth.tally() : none;
        String outlets =
            mouth.tally().latest().stream()
                .map(entry -> name(entry.article().outlet()))
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        rows.add(row(actor.code(), mouth.name(), mouth.tally(), unnamed, outlets));
      }
    }
    return new Table(COLUMNS, rows);
  }

  /** Returns one row for each outlet and actor. */
  public static Table outletTable(List<SpokenFor> actors) {
    List<List<Cell>> rows = new ArrayList<>();
    for (SpokenFor actor : actors) {
      for (SpokenFor.Outlet outlet : actor.outlets()) {
        List<Entry> all = outlet.all().latest();
        rows.add(
            List.of(
                Cell.of(name(outlet.name()), all),
                Cell.of(actor.code(), all),
                Cell.of(outlet.all().told(), all),
                Cell.of(outlet.unnamed().told(), outlet.unnamed().latest()),
                Cell.of(share(outlet.unnamed().told(), outlet.all().told()), all)));
      }
    }
    return new Table(List.of("outlet", "code", "told", "unnamed", "unnamed_share"), rows);
  }

  private static List<Cell> row(
      String code, String speaker, Tally all, Tally unnamed, String outlets) {
    return List.of(
        Cell.of(code, all.latest()),
        Cell.of(speaker, all.latest()),
        Cell.of(all.statements(), all.latest()),
        Cell.of(all.told(), all.latest()),
        Cell.of(unnamed.statements(), unnamed.latest()),
        Cell.of(share(unnamed.statements(), all.statements()), all.latest()),
        Cell.of(outlets, all.latest()));
  }

  private static String outlets(SpokenFor actor) {
    return actor.outlets().stream()
        .map(outlet -> name(outlet.name()) + " " + outlet.all().told())
        .collect(Collectors.joining("; "));
  }

  private static String name(@Nullable String outlet) {
    return outlet == null ? "unknown" : outlet;
  }

  /** A share of 0 to 1 with two decimals. */
  private static String share(int part, int whole) {
    return String.format(Locale.ROOT, "%.2f", whole == 0 ? 0.0 : (double) part / whole);
  }

  /** What is counted of one actor. */
  private static final class Count {

    private final TallyCounter all = new TallyCounter();
    private final TallyCounter unnamed = new TallyCounter();
    private final Map<Name, TallyCounter> speakers = new LinkedHashMap<>();
    private final Map<String, TallyCounter> outlets = new LinkedHashMap<>();
    private final Map<String, TallyCounter> unnamedOutlets = new LinkedHashMap<>();

    void add(Entry entry) {
      boolean nameless = WITHOUT_NAME.contains(entry.statement().speaker().basis());
      String name = entry.statement().speaker().name();
      String outlet = entry.article().outlet() == null ? "" : entry.article().outlet();
      all.add(entry);
      speakers
          .computeIfAbsent(
              new Name(name == null ? "nobody named" : name, nameless), key -> new TallyCounter())
          .add(entry);
      outlets.computeIfAbsent(outlet, key -> new TallyCounter()).add(entry);
      if (nameless) {
        unnamed.add(entry);
        unnamedOutlets.computeIfAbsent(outlet, key -> new TallyCounter()).add(entry);
      }
    }

    SpokenFor result(String code) {
      List<SpokenFor.Mouth> mouths = new ArrayList<>();
      speakers.forEach(
          (name, count) -> mouths.add(new SpokenFor.Mouth(name.name, count.tally(), name.unnamed)));
      mouths.sort(
          Comparator.comparingInt((SpokenFor.Mouth mouth) -> -mouth.tally().statements())
              .thenComparing(SpokenFor.Mouth::name));
      List<SpokenFor.Outlet> reporting = new ArrayList<>();
      outlets.forEach(
          (name, count) ->
              reporting.add(
                  new SpokenFor.Outlet(
                      name.isEmpty() ? null : name,
                      count.tally(),
                      unnamedOutlets.getOrDefault(name, new TallyCounter()).tally())));
      reporting.sort(
          Comparator.comparingInt((SpokenFor.Outlet outlet) -> -outlet.all().told())
              .thenComparing(outlet -> name(outlet.name())));
      return new SpokenFor(code, all.tally(), unnamed.tally(), mouths, reporting);
    }
  }

  private record Name(String name, boolean unnamed) {}
}
