package dev.parley.record.position;

import dev.parley.record.Entry;
import dev.parley.record.answer.Cell;
import dev.parley.record.answer.Table;
import dev.parley.record.answer.Texts;
import dev.parley.record.clock.Moment;
import dev.parley.record.telling.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where positions have moved. */
public final class Shifts {

  private static final List<String> COLUMNS =
      List.of(
          "party",
          "issue",
          "when",
          "kind",
          "stance_before",
          "stance",
          "act_before",
          "act",
          "words_before",
          "words",
          "speaker",
          "outlets");

  private Shifts() {}

  /**
   * Returns the shifts in the histories of positions, the latest first.
   *
   * @param since the first day that counts, in the sense of {@link Moment}; null for no bound.
   *     Undated shifts are left out where there is one
   */
  public static List<Shift> of(List<Position> positions, @Nullable LocalDate since) {
    List<Shift> shifts = new ArrayList<>();
    for (Position position : positions) {
      List<Said> history = position.history();
      for (int at = 1; at < history.size(); at++) {
        Said before = history.get(at - 1);
        Said after = history.get(at);
        if (Shift.between(before, after) && counts(after, since)) {
          shifts.add(new Shift(position.party(), position.issue(), before, after));
        }
      }
    }
    List<Shift> sorted = new ArrayList<>(Moment.sort(shifts, shift -> shift.after().entry()));
    Collections.reverse(sorted);
    return List.copyOf(sorted);
  }

  /** Returns the shifts with one row each. */
  public static Table table(List<Shift> shifts) {
    return new Table(COLUMNS, shifts.stream().map(Shifts::row).toList());
  }

  private static boolean counts(Said said, @Nullable LocalDate since) {
    LocalDate day = said.moment().day();
    return since == null || day != null && !day.isBefore(since);
  }

  private static List<Cell> row(Shift shift) {
    Entry before = shift.before().entry();
    Entry after = shift.after().entry();
    List<Entry> earlier = shift.before().entries();
    List<Entry> later = shift.after().entries();
    List<Entry> both = Stream.concat(earlier.stream(), later.stream()).toList();
    return List.of(
        Cell.of(shift.party().name(), both),
        Cell.of(shift.issue(), both),
        Cell.of(Texts.when(after), later),
        Cell.of(shift.ofStance() ? "stance" : "act", both),
        Cell.of(Texts.word(before.statement().stance()), earlier),
        Cell.of(Texts.word(after.statement().stance()), later),
        Cell.of(before.statement().act(), earlier),
        Cell.of(after.statement().act(), later),
        Cell.of(Texts.content(before), before),
        Cell.of(Texts.content(after), after),
        Cell.of(Texts.speaker(after), after),
        Cell.of(String.join("; ", Said.outlets(List.of(shift.after()))), later));
  }
}
