package dev.parley.record.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.ActorCode;
import dev.parley.record.query.Query.And;
import dev.parley.record.query.Query.Dated;
import dev.parley.record.query.Query.Everything;
import dev.parley.record.query.Query.Has;
import dev.parley.record.query.Query.Not;
import dev.parley.record.query.Query.Or;
import dev.parley.record.query.Query.With;
import dev.parley.record.query.Query.Words;
import dev.parley.record.store.Filter.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueryTest {

  @Test
  void nothingAsksForEverything() throws Exception {
    assertThat(Query.parse("")).isEqualTo(new Everything());
    assertThat(Query.parse("  \t ")).isEqualTo(new Everything());
    assertThat(Query.parse("*")).isEqualTo(new Everything());
  }

  @Test
  void wordsStandTogetherWhateverTheirCaseAndAccents() throws Exception {
    assertThat(Query.parse("Élysée talks"))
        .isEqualTo(new And(List.of(word("elysee"), word("talks"))));
  }

  @Test
  void andIsAsGoodAsASpace() throws Exception {
    assertThat(Query.parse("dam AND water")).isEqualTo(Query.parse("dam water"));
  }

  @Test
  void operatorsInSmallLettersAreWords() throws Exception {
    assertThat(Query.parse("or")).isEqualTo(word("or"));
  }

  @Test
  void quotationMarksMakeAPhrase() throws Exception {
    assertThat(Query.parse("\"open the locks\""))
        .isEqualTo(new Words(List.of("open", "the", "locks"), false));
    assertThat(Query.parse("\u201copen the locks\u201d"))
        .isEqualTo(Query.parse("\"open the locks\""));
  }

  @Test
  void aWordWithMarksInsideIsAPhrase() throws Exception {
    assertThat(Query.parse("S-400")).isEqualTo(new Words(List.of("s", "400"), false));
    assertThat(Query.parse("10:30")).isEqualTo(new Words(List.of("10", "30"), false));
  }

  @Test
  void aStarBehindAWordOrPhraseLeavesItsEndOpen() throws Exception {
    assertThat(Query.parse("sanction*")).isEqualTo(new Words(List.of("sanction"), true));
    assertThat(Query.parse("\"new sanct\"*")).isEqualTo(new Words(List.of("new", "sanct"), true));
  }

  @Test
  void orBindsLessThanAndAndParenthesesMore() throws Exception {
    assertThat(Query.parse("a b OR c"))
        .isEqualTo(new Or(List.of(new And(List.of(word("a"), word("b"))), word("c"))));
    assertThat(Query.parse("a (b OR c)"))
        .isEqualTo(new And(List.of(word("a"), new Or(List.of(word("b"), word("c"))))));
  }

  @Test
  void notAndMinusLeaveOut() throws Exception {
    assertThat(Query.parse("dam -water"))
        .isEqualTo(new And(List.of(word("dam"), new Not(word("water")))));
    assertThat(Query.parse("NOT (dam OR water)")).isEqualTo(Query.parse("-(dam OR water)"));
    assertThat(Query.parse("anti-dam")).isEqualTo(new Words(List.of("anti", "dam"), false));
  }

  @Test
  void fieldsTakeWordsQuotedValuesAndStarts() throws Exception {
    assertThat(Query.parse("speaker:Orlov")).isEqualTo(new Has(Property.SPEAKER, "Orlov", false));
    assertThat(Query.parse("Speaker:\"Ada Orlov\""))
        .isEqualTo(new Has(Property.SPEAKER, "Ada Orlov", false));
    assertThat(Query.parse("outlet:River*")).isEqualTo(new Has(Property.OUTLET, "River", true));
    assertThat(Query.parse("title:a\\:b\\*")).isEqualTo(new Has(Property.TITLE, "a:b*", false));
  }

  @Test
  void fixedWordsAreTakenInAnyCase() throws Exception {
    assertThat(Query.parse("act:threaten basis:Unnamed stance:FOR"))
        .isEqualTo(
            new And(
                List.of(
                    new Has(Property.ACT, "THREATEN", false),
                    new Has(Property.BASIS, "UNNAMED", false),
                    new Has(Property.STANCE, "FOR", false))));
  }

  @Test
  void aFieldMayStandBeforeAGroup() throws Exception {
    assertThat(Query.parse("act:(WARN OR -DENY)"))
        .isEqualTo(
            new Or(
                List.of(
                    new Has(Property.ACT, "WARN", false),
                    new Not(new Has(Property.ACT, "DENY", false)))));
  }

  @Test
  void sidesAreCodes() throws Exception {
    assertThat(Query.parse("side:rus")).isEqualTo(new Has(Property.SIDE, "RUS", false));
    assertThat(Query.parse("target:\"usa gov\""))
        .isEqualTo(new Has(Property.TARGET, "USA GOV", false));
  }

  @Test
  void sidesMayBePartiesOfTheDossier() throws Exception {
    Vocabulary vocabulary =
        new Vocabulary(
            Map.of("west", List.of(ActorCode.parse("USA"), ActorCode.parse("IGO NATO"))),
            Set.of("dam-height"));

    assertThat(Query.parse("side:west issue:dam-height", vocabulary))
        .isEqualTo(
            new And(
                List.of(
                    new Or(
                        List.of(
                            new Has(Property.SIDE, "USA", false),
                            new Has(Property.SIDE, "IGO NATO", false))),
                    new Has(Property.ISSUE, "dam-height", false))));
  }

  @Test
  void datesAreDaysMonthsYearsAndRanges() throws Exception {
    assertThat(Query.parse("said:2022-01-10")).isEqualTo(said("2022-01-10", "2022-01-10"));
    assertThat(Query.parse("said:2024-02")).isEqualTo(said("2024-02-01", "2024-02-29"));
    assertThat(Query.parse("said:2022-01..2022-02")).isEqualTo(said("2022-01-01", "2022-02-28"));
    assertThat(Query.parse("said:2022..")).isEqualTo(said("2022-01-01", null));
    assertThat(Query.parse("said:..2022")).isEqualTo(said(null, "2022-12-31"));
    assertThat(Query.parse("said:>2022-01-10")).isEqualTo(said("2022-01-11", null));
    assertThat(Query.parse("said:>=2022-01")).isEqualTo(said("2022-01-01", null));
    assertThat(Query.parse("said:<2022-01")).isEqualTo(said(null, "2021-12-31"));
    assertThat(Query.parse("said:<=2022-01")).isEqualTo(said(null, "2022-01-31"));
    assertThat(Query.parse("published:2022"))
        .isEqualTo(
            new Dated(Clock.PUBLISHED, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)));
  }

  @Test
  void whatAStatementHasAndIs() throws Exception {
    assertThat(Query.parse("has:condition -is:negated"))
        .isEqualTo(new And(List.of(new With(Trait.CONDITION), new Not(new With(Trait.NEGATED)))));
  }

  private static Words word(String word) {
    return new Words(List.of(word), false);
  }

  private static Dated said(String from, String to) {
    return new Dated(
        Clock.SAID,
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to));
  }
}
