package dev.parley.record.coalition;

import static dev.parley.record.EntrySketch.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.model.ActorCode;
import dev.parley.model.Stance;
import dev.parley.record.Entry;
import dev.parley.record.answer.Table;
import dev.parley.record.dossier.Party;
import dev.parley.record.party.Parties;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoalitionsTest {

  @Test
  void sharedStancesLinkAndOpposedOnesPart() {
    List<Link> links =
        links(
            said("1", "USA GOV", Stance.FOR, "enlargement"),
            said("2", "USA", Stance.AGAINST, "pipeline"),
            said("3", "POL GOV", Stance.FOR, "enlargement"),
            said("4", "RUS GOV", Stance.AGAINST, "enlargement"));

    assertThat(links.stream().map(link -> link.one() + "-" + link.other()))
        .containsExactly("POL-RUS", "POL-USA", "RUS-USA");
    Link allies = links.get(1);
    assertThat(allies.congruence()).isEqualTo(1);
    assertThat(allies.conflict()).isZero();
    assertThat(allies.activity()).isEqualTo(1.5);
    assertThat(allies.normalizedCongruence()).isEqualTo(1 / 1.5, within(1e-9));
    Link opponents = links.get(2);
    assertThat(opponents.congruence()).isZero();
    assertThat(opponents.normalizedConflict()).isEqualTo(1 / 1.5, within(1e-9));
  }

  @Test
  void aStanceTakenOftenCountsOnce() {
    List<Link> links =
        links(
            said("1", "USA", Stance.FOR, "talks"),
            said("2", "USA", Stance.FOR, "talks"),
            said("3", "RUS", Stance.FOR, "talks"));

    assertThat(links.get(0).congruence()).isEqualTo(1);
    assertThat(links.get(0).activity()).isEqualTo(1);
    assertThat(links.get(0).rests().get(0).saidByOther().statements()).isEqualTo(2);
  }

  @Test
  void openStandsHalfwayBetweenForAndAgainst() {
    Link link =
        links(said("1", "USA", Stance.OPEN, "talks"), said("2", "RUS", Stance.FOR, "talks")).get(0);

    assertThat(link.congruence()).isEqualTo(0.5);
    assertThat(link.conflict()).isEqualTo(0.5);
  }

  @Test
  void anActorThatChangedSidesAgreesWithBoth() {
    List<Link> links =
        links(
            said("1", "TUR", Stance.FOR, "talks"),
            said("2", "TUR", Stance.AGAINST, "talks"),
            said("3", "RUS", Stance.FOR, "talks"));

    assertThat(links.get(0).congruence()).isEqualTo(1);
    assertThat(links.get(0).conflict()).isEqualTo(1);
    assertThat(links.get(0).activity()).isEqualTo(1.5);
  }

  @Test
  void actorsWithoutACommonIssueAreNotLinked() {
    assertThat(links(said("1", "USA", Stance.FOR, "talks"), said("2", "RUS", Stance.FOR, "grain")))
        .isEmpty();
  }

  @Test
  void whoSpeakTogetherTakeTheStanceBoth() {
    List<Link> links = links(said("1", "DEU GOV + FRA GOV", Stance.FOR, "talks"));

    assertThat(links).hasSize(1);
    assertThat(links.get(0).congruence()).isEqualTo(1);
  }

  @Test
  void partiesAreLinkedByTheirIds() {
    Parties parties =
        Parties.of(
            new Party("west", "The West", ActorCode.parseAll("USA + DEU")),
            new Party("russia", "Russia", ActorCode.parseAll("RUS")));

    List<Link> links =
        Coalitions.between(
            parties,
            Stream.of(
                said("1", "USA GOV", Stance.FOR, "talks"),
                said("2", "DEU GOV", Stance.FOR, "talks"),
                said("3", "RUS GOV", Stance.AGAINST, "talks")));

    assertThat(links).hasSize(1);
    assertThat(links.get(0).one()).isEqualTo("russia");
    assertThat(links.get(0).other()).isEqualTo("west");
  }

  @Test
  void eachLinkShowsTheStatementsItRestsOn() {
    Table table =
        Coalitions.table(
            links(said("1", "USA", Stance.FOR, "talks"), said("2", "RUS", Stance.FOR, "talks")));

    assertThat(table.cell(0, "agree_on").text()).isEqualTo("talks");
    assertThat(table.cell(0, "oppose_on").text()).isEmpty();
    assertThat(
            table.cell(0, "congruence").evidence().stream()
                .flatMap(evidence -> evidence.statements().stream()))
        .containsExactlyInAnyOrder("1", "2");
  }

  private static Entry said(String id, String codes, Stance stance, String issue) {
    return entry(id).by(codes).stance(stance, issue).made();
  }

  private static List<Link> links(Entry... entries) {
    return Coalitions.betweenSides(Stream.of(entries));
  }
}
