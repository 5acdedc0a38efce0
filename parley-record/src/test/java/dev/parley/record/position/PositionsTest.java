package dev.parley.record.position;

import static dev.parley.record.ArticleSketch.article;
import static dev.parley.record.EntrySketch.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Basis;
import dev.parley.model.Stance;
import dev.parley.record.ArticleSketch;
import dev.parley.record.Entry;
import dev.parley.record.EntrySketch;
import dev.parley.record.answer.Cell;
import dev.parley.record.answer.Evidence;
import dev.parley.record.answer.Table;
import dev.parley.record.dossier.Party;
import dev.parley.record.party.Parties;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PositionsTest {

  private static final Party RUSSIA =
      new Party("russia", "Russia", List.of(new ActorCode("RUS", null)));
  private static final Party USA =
      new Party("usa", "United States", List.of(new ActorCode("USA", null)));
  private static final Parties BOTH = Parties.of(USA, RUSSIA);

  @Test
  void thePositionIsTheLatestStatementWithAStance() {
    List<Position> positions =
        positions(
            russia("2021-12-17", Stance.AGAINST).act(Act.REJECT).made(),
            russia("2021-12-20", Stance.OPEN).act(Act.EXPLORE).named("Sergei Lavrov").made(),
            russia("2021-12-22", Stance.NONE).made());

    assertThat(positions).hasSize(1);
    Position position = positions.get(0);
    assertThat(position.party()).isEqualTo(RUSSIA);
    assertThat(position.issue()).isEqualTo("enlargement");
    assertThat(position.stance()).isEqualTo(Stance.OPEN);
    assertThat(position.act()).isEqualTo(Act.EXPLORE);
    assertThat(position.basis()).isEqualTo(Basis.NAMED);
    assertThat(position.history()).hasSize(2);
  }

  @Test
  void anOlderStatementReportedLaterDoesNotOverrule() {
    Position position =
        positions(
                russia("2021-12-20", Stance.FOR).in(article("a").published("2021-12-21")).made(),
                russia("2021-12-01", Stance.AGAINST)
                    .in(article("b").published("2021-12-30"))
                    .made())
            .get(0);

    assertThat(position.stance()).isEqualTo(Stance.FOR);
  }

  @Test
  void sinceIsTheFirstOfTheUnbrokenRunOfTheStance() {
    Position position =
        positions(
                russia("2021-12-01", Stance.AGAINST).made(),
                russia("2021-12-05", Stance.FOR).made(),
                russia("2021-12-10", Stance.AGAINST).act(Act.ACCUSE).made(),
                russia("2021-12-15", Stance.AGAINST).act(Act.REJECT).made())
            .get(0);

    assertThat(saidOn(position.since().entry())).isEqualTo("2021-12-10");
    assertThat(saidOn(position.latest().entry())).isEqualTo("2021-12-15");
    assertThat(position.holding()).hasSize(2);
  }

  @Test
  void theOrderOfTheStreamDoesNotMatter() {
    List<Entry> entries =
        new ArrayList<>(
            List.of(
                russia("2021-12-01", Stance.AGAINST).made(),
                russia("2021-12-05", Stance.FOR).made(),
                russia("2021-12-10", Stance.OPEN).made(),
                russia("2021-12-11", Stance.OPEN).made()));
    List<Position> inOrder = Positions.of(entries.stream(), BOTH);
    Collections.reverse(entries);

    assertThat(Positions.of(entries.stream(), BOTH)).isEqualTo(inOrder);
  }

  @Test
  void copiesAreOneVoiceAndEveryOutletIsKept() {
    ArticleSketch wire = article("wire").outlet("Wire").published("2021-12-10");
    ArticleSketch copy = article("copy").outlet("Paper").published("2021-12-11").copyOf("wire");
    ArticleSketch own = article("own").outlet("Daily").published("2021-12-12");

    Position position =
        positions(
                statement("1", Stance.FOR).in(wire).made(),
                statement("2", Stance.FOR).in(copy).made(),
                statement("3", Stance.FOR).in(own).made())
            .get(0);

    assertThat(position.voices()).isEqualTo(2);
    assertThat(position.outlets()).containsExactly("Wire", "Paper", "Daily");
    assertThat(position.history()).hasSize(2);
  }

  @Test
  void aLateCopyOfAnOldStoryDoesNotBringTheOldPositionBack() {
    Position position =
        positions(
                statement("old", Stance.AGAINST).in(article("wire").published("2021-12-10")).made(),
                statement("new", Stance.FOR).in(article("own").published("2021-12-15")).made(),
                statement("late", Stance.AGAINST)
                    .in(article("copy").published("2021-12-20").copyOf("wire"))
                    .made())
            .get(0);

    assertThat(position.stance()).isEqualTo(Stance.FOR);
    assertThat(position.history()).hasSize(2);
  }

  @Test
  void aLaterVersionOfAnArticleOverrulesTheEarlier() {
    ArticleSketch first = article("v1").url("https://example.org/a").published("2021-12-10");
    ArticleSketch second =
        article("v2").url("https://example.org/a").version(2).published("2021-12-10");

    Position position =
        positions(
                statement("2", Stance.OPEN).in(second).made(),
                statement("1", Stance.AGAINST).in(first).made())
            .get(0);

    assertThat(position.stance()).isEqualTo(Stance.OPEN);
    assertThat(position.voices()).isEqualTo(1);
  }

  @Test
  void ofTwoOnOneDayInOneArticleTheOneFurtherDownIsThePosition() {
    ArticleSketch article = article("a").published("2021-12-10");

    Position position =
        positions(
                statement("below", Stance.OPEN).at(200).in(article).made(),
                statement("above", Stance.AGAINST).at(10).in(article).made())
            .get(0);

    assertThat(position.stance()).isEqualTo(Stance.OPEN);
  }

  @Test
  void speakersTogetherTakeAPositionEach() {
    List<Position> positions =
        positions(entry("joint").by("USA GOV + RUS GOV").stance(Stance.FOR, "talks").made());

    assertThat(positions.stream().map(Position::party)).containsExactly(USA, RUSSIA);
  }

  @Test
  void whatIsUnsortedOrOfNoPartyIsNoPosition() {
    assertThat(
            positions(
                entry("unsorted").by("RUS GOV").made(),
                entry("other").by("CHN GOV").stance(Stance.FOR, "talks").made(),
                entry("nobody").stance(Stance.FOR, "talks").made()))
        .isEmpty();
  }

  @Test
  void anUndatedStatementGivesWayToADatedOne() {
    Position position =
        positions(
                statement("dated", Stance.FOR).saidOn("2021-12-10").made(),
                statement("undated", Stance.AGAINST)
                    .in(article("u").addedAfter(9999).publishedInWords("last year"))
                    .made())
            .get(0);

    assertThat(position.stance()).isEqualTo(Stance.FOR);
  }

  @Test
  void aCorrectedEntryCountsAsItIs() {
    Position position = positions(statement("c", Stance.OPEN).corrected().made()).get(0);

    assertThat(position.latest().entry().corrected()).isTrue();
    assertThat(position.stance()).isEqualTo(Stance.OPEN);
  }

  @Test
  void everyCellShowsWhatItRestsOn() {
    Table table =
        Positions.table(
            positions(
                statement("first", Stance.AGAINST)
                    .saidOn("2021-12-09")
                    .in(article("a").outlet("Paper").published("2021-12-10"))
                    .made(),
                statement("second", Stance.AGAINST)
                    .named("Sergei Lavrov")
                    .source("the foreign minister")
                    .says("NATO must not come closer")
                    .saidOn("2021-12-12")
                    .in(article("b").outlet("Wire").published("2021-12-13"))
                    .made()));

    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().get(0)).allSatisfy(cell -> assertThat(cell.evidence()).isNotEmpty());
    assertThat(ids(table.cell(0, "stance"))).containsExactly("first", "second");
    assertThat(table.cell(0, "since").text()).isEqualTo("2021-12-09");
    assertThat(ids(table.cell(0, "since"))).containsExactly("first");
    assertThat(table.cell(0, "speaker").text()).isEqualTo("Sergei Lavrov");
    Evidence source = table.cell(0, "speaker").evidence().get(0);
    assertThat(source.words()).isEqualTo("the foreign minister");
    Evidence words = table.cell(0, "words").evidence().get(0);
    assertThat(words.words()).isEqualTo("NATO must not come closer");
    assertThat(words.outlet()).isEqualTo("Wire");
    assertThat(words.published().value()).isEqualTo("2021-12-13");
    assertThat(words.saidOn().value()).isEqualTo("2021-12-12");
    assertThat(table.cell(0, "turns").text()).isEqualTo("2021-12-09 against STATE");
  }

  @Test
  void theGridHasACellForEachPartyAndIssue() {
    List<Position> positions = positions(statement("1", Stance.FOR).made());

    Table grid = Positions.grid(positions, BOTH, List.of("enlargement", "talks"));

    assertThat(grid.columns()).containsExactly("issue", "usa", "russia");
    assertThat(grid.cell(0, "russia").text()).isEqualTo("for");
    assertThat(ids(grid.cell(0, "russia"))).containsExactly("1");
    assertThat(grid.cell(0, "usa").text()).isEqualTo("–");
    assertThat(grid.cell(1, "russia").text()).isEqualTo("–");
  }

  private static EntrySketch russia(String day, Stance stance) {
    return statement(day + stance, stance).saidOn(day);
  }

  private static EntrySketch statement(String id, Stance stance) {
    return entry(id).by("RUS GOV").stance(stance, "enlargement");
  }

  private static List<Position> positions(Entry... entries) {
    return Positions.of(Stream.of(entries), BOTH);
  }

  private static String saidOn(Entry entry) {
    return String.valueOf(entry.statement().saidOn());
  }

  private static List<String> ids(Cell cell) {
    return cell.evidence().stream().flatMap(one -> one.statements().stream()).toList();
  }
}
