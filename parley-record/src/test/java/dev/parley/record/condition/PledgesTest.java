package dev.parley.record.condition;

import static dev.parley.record.ArticleSketch.article;
import static dev.parley.record.EntrySketch.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Act;
import dev.parley.model.Stance;
import dev.parley.record.ArticleSketch;
import dev.parley.record.Entry;
import dev.parley.record.EntrySketch;
import dev.parley.record.answer.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PledgesTest {

  @Test
  void aConditionalThreatIsInTheLedger() {
    List<Pledge> ledger =
        ledger(
            threat("t", "2021-12-10")
                .says("there will be severe sanctions if Russia invades Ukraine")
                .condition("if Russia invades Ukraine")
                .made());

    assertThat(ledger).hasSize(1);
    assertThat(ledger.get(0).kind()).isEqualTo(Pledge.Kind.THREAT);
    assertThat(ledger.get(0).condition()).isEqualTo("if Russia invades Ukraine");
    assertThat(ledger.get(0).consequence()).isEqualTo("there will be severe sanctions");
    assertThat(ledger.get(0).repeats()).isEmpty();
  }

  @Test
  void whatHangsOnNothingOrPledgesNothingIsNot() {
    assertThat(
            ledger(
                threat("flat", "2021-12-10").says("sanctions will come").made(),
                threat("warning", "2021-12-10").act(Act.WARN).condition("if so").made(),
                threat("negated", "2021-12-10").negated().condition("if so").made()))
        .isEmpty();
  }

  @Test
  void theActTellsWhatAPledgeIs() {
    assertThat(
            Stream.of(Act.THREATEN, Act.AGREE, Act.CONCEDE, Act.EXPLORE, Act.REJECT, Act.REQUEST)
                .map(Pledge.Kind::of))
        .containsExactly(
            Pledge.Kind.THREAT,
            Pledge.Kind.PROMISE,
            Pledge.Kind.PROMISE,
            Pledge.Kind.OFFER,
            Pledge.Kind.REFUSAL,
            Pledge.Kind.DEMAND);
  }

  @Test
  void aLaterStatementOfTheSideInLikeWordsRepeatsIt() {
    List<Pledge> ledger =
        ledger(
            threat("later", "2021-12-20")
                .says("if Russia invades Ukraine again, severe sanctions will follow")
                .condition("if Russia invades Ukraine again")
                .made(),
            threat("first", "2021-12-10")
                .by("USA")
                .says("severe economic sanctions if Russia invades Ukraine")
                .condition("if Russia invades Ukraine")
                .made());

    assertThat(ledger).hasSize(1);
    assertThat(ledger.get(0).first().entry().statement().id()).isEqualTo("first");
    assertThat(ledger.get(0).repeats()).hasSize(1);
    assertThat(ledger.get(0).latest().entry().statement().id()).isEqualTo("later");
  }

  @Test
  void theSameByAnotherSideIsAnotherPledge() {
    String words = "severe sanctions if Russia invades Ukraine";
    List<Pledge> ledger =
        ledger(
            threat("us", "2021-12-10").says(words).condition("if Russia invades Ukraine").made(),
            threat("eu", "2021-12-11")
                .by("EUR")
                .says(words)
                .condition("if Russia invades Ukraine")
                .made());

    assertThat(ledger).hasSize(2);
    assertThat(ledger.get(0).first().entry().statement().id()).isEqualTo("eu");
  }

  @Test
  void aCopyDoesNotRepeatIt() {
    EntrySketch wire =
        threat("w", "2021-12-10").condition("if shots fall").in(article("w").outlet("W"));
    EntrySketch copy =
        threat("c", "2021-12-10")
            .condition("if shots fall")
            .in(article("c").outlet("C").copyOf("w"));

    List<Pledge> ledger = ledger(wire.made(), copy.made());

    assertThat(ledger).hasSize(1);
    assertThat(ledger.get(0).repeats()).isEmpty();
    assertThat(Pledges.table(ledger).cell(0, "outlets").text()).contains("W", "C");
  }

  @Test
  void aConditionInTheMiddleIsTakenOut() {
    Pledge pledge =
        ledger(
                threat("t", "2021-12-10")
                    .says("NATO would, unless talks succeed, send troops east")
                    .condition("unless talks succeed")
                    .made())
            .get(0);

    assertThat(pledge.consequence()).isEqualTo("NATO would … send troops east");
  }

  @Test
  void aConditionOutsideTheContentLeavesItWhole() {
    Pledge pledge =
        ledger(
                threat("t", "2021-12-10")
                    .says("it would answer at once")
                    .condition("Were there to be an attack")
                    .made())
            .get(0);

    assertThat(pledge.consequence()).isEqualTo("it would answer at once");
  }

  @Test
  void theRowTellsWhoToWhomAndRestsOnTheWords() {
    Table table =
        Pledges.table(
            ledger(
                threat("t", "2021-12-10")
                    .named("Joe Biden")
                    .target("RUS GOV")
                    .says("if they invade, they will pay")
                    .condition("if they invade")
                    .made()));

    assertThat(table.cell(0, "kind").text()).isEqualTo("threat");
    assertThat(table.cell(0, "to").text()).isEqualTo("RUS GOV");
    assertThat(table.cell(0, "condition").evidence().get(0).words()).isEqualTo("if they invade");
    assertThat(table.cell(0, "consequence").text()).isEqualTo("they will pay");
    assertThat(table.cell(0, "repeated").text()).isEqualTo("0");
  }

  @Test
  void aThreatThatWasUnderstoodInAnotherWayInTheFirstCopyIsOneThreatOfBothOutlets() {
    ArticleSketch wire = article("wire").outlet("Wire").published("2021-12-10");
    ArticleSketch copy = article("copy").outlet("Copy").published("2021-12-11").copyOf("wire");
    EntrySketch warning =
        entry("w")
            .by("USA GOV")
            .act(Act.WARN)
            .in(wire)
            .says("there will be hard sanctions on banks");
    EntrySketch threat =
        entry("t")
            .by("USA GOV")
            .act(Act.THREATEN)
            .in(copy)
            .says("there will be hard sanctions on banks");

    Table table =
        Pledges.table(
            ledger(
                warning.condition("if they invade").made(),
                threat.stance(Stance.FOR, "sanctions").condition("if they invade").made()));

    assertThat(table.rows()).hasSize(1);
    assertThat(table.cell(0, "act").text()).isEqualTo("THREATEN");
    assertThat(table.cell(0, "when").text()).isEqualTo("2021-12-10");
    assertThat(table.cell(0, "issue").text()).isEqualTo("sanctions");
    assertThat(table.cell(0, "outlets").text()).isEqualTo("Wire; Copy");
  }

  private static EntrySketch threat(String id, String day) {
    return entry(id).by("USA GOV").act(Act.THREATEN).saidOn(day);
  }

  private static List<Pledge> ledger(Entry... entries) {
    return Pledges.of(Stream.of(entries));
  }
}
