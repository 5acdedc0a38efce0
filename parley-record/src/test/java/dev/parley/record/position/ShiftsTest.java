package dev.parley.record.position;

import static dev.parley.record.EntrySketch.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Stance;
import dev.parley.record.Entry;
import dev.parley.record.answer.Table;
import dev.parley.record.dossier.Party;
import dev.parley.record.party.Parties;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShiftsTest {

  @Test
  void aShiftIsAnotherStanceOrAnotherActThanBefore() {
    List<Shift> shifts =
        since(
            null,
            said("2021-12-01", Stance.AGAINST, Act.REJECT),
            said("2021-12-05", Stance.AGAINST, Act.REJECT),
            said("2021-12-10", Stance.AGAINST, Act.THREATEN),
            said("2021-12-15", Stance.OPEN, Act.EXPLORE));

    assertThat(shifts.stream().map(shift -> shift.after().entry().statement().id()))
        .containsExactly("2021-12-15", "2021-12-10");
    assertThat(shifts.get(0).ofStance()).isTrue();
    assertThat(shifts.get(1).ofStance()).isFalse();
    assertThat(shifts.get(1).before().entry().statement().id()).isEqualTo("2021-12-05");
  }

  @Test
  void onlyShiftsSinceTheDayAreTold() {
    List<Shift> shifts =
        since(
            LocalDate.of(2021, 12, 10),
            said("2021-12-01", Stance.FOR, Act.AGREE),
            said("2021-12-09", Stance.OPEN, Act.EXPLORE),
            said("2021-12-10", Stance.AGAINST, Act.REJECT));

    assertThat(shifts).hasSize(1);
    assertThat(shifts.get(0).after().entry().statement().stance()).isEqualTo(Stance.AGAINST);
  }

  @Test
  void aFirstStatementIsNoShift() {
    assertThat(since(null, said("2021-12-01", Stance.FOR, Act.AGREE))).isEmpty();
  }

  @Test
  void eachRowShowsBothStatements() {
    Table table =
        Shifts.table(
            since(
                null,
                said("2021-12-01", Stance.FOR, Act.AGREE),
                said("2021-12-02", Stance.AGAINST, Act.REJECT)));

    assertThat(table.cell(0, "stance_before").text()).isEqualTo("for");
    assertThat(table.cell(0, "stance").text()).isEqualTo("against");
    assertThat(table.cell(0, "kind").evidence()).hasSize(2);
    assertThat(table.rows().get(0)).allSatisfy(cell -> assertThat(cell.evidence()).isNotEmpty());
  }

  private static Entry said(String day, Stance stance, Act act) {
    return entry(day).by("RUS GOV").saidOn(day).act(act).stance(stance, "talks").made();
  }

  private static List<Shift> since(@Nullable LocalDate day, Entry... entries) {
    Party russia = new Party("russia", "Russia", List.of(new ActorCode("RUS", null)));
    return Shifts.of(Positions.of(Stream.of(entries), Parties.of(russia)), day);
  }
}
