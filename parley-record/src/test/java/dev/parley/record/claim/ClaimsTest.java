package dev.parley.record.claim;

import static dev.parley.record.ArticleSketch.article;
import static dev.parley.record.EntrySketch.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Act;
import dev.parley.model.Stance;
import dev.parley.record.ArticleSketch;
import dev.parley.record.Entry;
import dev.parley.record.EntrySketch;
import dev.parley.record.answer.Table;
import dev.parley.record.telling.Said;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClaimsTest {

  private static final ArticleSketch MONDAY = article("mon").outlet("A").published("2021-12-06");
  private static final ArticleSketch TUESDAY = article("tue").outlet("B").published("2021-12-07");

  @Test
  void aDenialIsOfTheClaimWhoseWordsItShares() {
    List<Claim> claims =
        contested(
            claim("plans").says("Russia plans an invasion of Ukraine").in(MONDAY).made(),
            claim("gas").says("gas prices will fall in spring").in(MONDAY).at(90).made(),
            denial("no").says("it plans any invasion of Ukraine").in(TUESDAY).made());

    assertThat(claims).hasSize(1);
    assertThat(ids(List.of(claims.get(0).claim()))).containsExactly("plans");
    assertThat(ids(claims.get(0).denials())).containsExactly("no");
    assertThat(claims.get(0).declines()).isEmpty();
  }

  @Test
  void aDenialThatOnlyPointsIsOfTheNearestClaimAboutItsSpeaker() {
    List<Claim> claims =
        contested(
            claim("accuses")
                .act(Act.ACCUSE)
                .target("RUS")
                .says("Moscow was jamming radio signals")
                .at(10)
                .in(MONDAY)
                .made(),
            claim("weather").says("winter comes early this year").at(60).in(MONDAY).made(),
            denial("no").says("the accusations").at(120).in(MONDAY).made());

    assertThat(claims).hasSize(1);
    assertThat(ids(List.of(claims.get(0).claim()))).containsExactly("accuses");
  }

  @Test
  void aDenialAimedAtTheSpeakerNeedsFewerSharedWords() {
    List<Claim> claims =
        contested(
            claim("c").says("troops crossed the river at night with tanks").in(MONDAY).made(),
            denial("d")
                .says("that troops had moved anywhere")
                .target("USA GOV")
                .in(TUESDAY)
                .made());

    assertThat(claims).hasSize(1);
  }

  @Test
  void nobodyDeniesTheirOwnSidesClaim() {
    assertThat(
            contested(
                claim("c").by("RUS GOV").says("troops left the border region").in(MONDAY).made(),
                denial("d").says("troops left the border region").in(TUESDAY).made()))
        .isEmpty();
  }

  @Test
  void aDenialLongAfterIsOfAnotherClaim() {
    ArticleSketch later = article("later").published("2022-03-20");

    assertThat(
            contested(
                claim("c").says("Russia plans an invasion of Ukraine").in(MONDAY).made(),
                denial("d").says("it plans an invasion of Ukraine").in(later).made()))
        .isEmpty();
  }

  @Test
  void aDenialBeforeTheClaimIsOfAnotherClaim() {
    ArticleSketch earlier = article("earlier").published("2021-11-01");

    assertThat(
            contested(
                claim("c").says("Russia plans an invasion of Ukraine").in(MONDAY).made(),
                denial("d").says("it plans an invasion of Ukraine").in(earlier).made()))
        .isEmpty();
  }

  @Test
  void undatedStatementsMeetOnlyInOneArticle() {
    EntrySketch claim = claim("c").says("Russia plans an invasion of Ukraine");
    EntrySketch denial = denial("d").says("it plans an invasion of Ukraine").at(100);

    assertThat(contested(claim.in(article("x")).made(), denial.in(article("y")).made())).isEmpty();
    assertThat(contested(claim.in(article("x")).made(), denial.in(article("x")).made())).hasSize(1);
  }

  @Test
  void whoDeclinesToCommentDeclinesOnTheClaimBefore() {
    List<Claim> claims =
        contested(
            claim("c")
                .act(Act.ACCUSE)
                .target("RUS GOV")
                .says("hackers read the mail of ministers")
                .at(10)
                .in(MONDAY)
                .made(),
            entry("d").by("RUS GOV").act(Act.DECLINE).says("to comment").at(90).in(MONDAY).made());

    assertThat(claims).hasSize(1);
    assertThat(ids(claims.get(0).declines())).containsExactly("d");
    assertThat(claims.get(0).denials()).isEmpty();
  }

  @Test
  void whoHasNotRespondedDeclinesToo() {
    List<Claim> claims =
        contested(
            claim("c").act(Act.WARN).says("war was near").at(10).in(MONDAY).made(),
            entry("d").by("RUS GOV").negated().says("to a request").at(90).in(MONDAY).made());

    assertThat(ids(claims.get(0).declines())).containsExactly("d");
  }

  @Test
  void theLatestClaimAndTheLatestDenialComeFirst() {
    ArticleSketch wednesday = article("wed").published("2021-12-08");
    List<Claim> claims =
        contested(
            claim("mon").says("Russia plans an invasion of Ukraine").in(MONDAY).made(),
            claim("tue").says("an invasion of Ukraine is planned").in(TUESDAY).made(),
            denial("tue-no").says("any invasion of Ukraine was planned").in(TUESDAY).at(80).made(),
            denial("wed-no").says("it planned an invasion of Ukraine").in(wednesday).made());

    assertThat(claims.stream().map(claim -> claim.claim().entry().statement().id()))
        .containsExactly("tue", "mon");
    assertThat(ids(claims.get(1).denials())).containsExactly("wed-no", "tue-no");
  }

  @Test
  void copiesOfAClaimAreOneClaim() {
    ArticleSketch copy = article("copy").outlet("C").published("2021-12-07").copyOf("mon");
    List<Claim> claims =
        contested(
            claim("c").says("Russia plans an invasion of Ukraine").in(MONDAY).made(),
            claim("again").says("Russia plans an invasion of Ukraine").in(copy).made(),
            denial("d").says("it plans an invasion of Ukraine").in(TUESDAY).made());

    assertThat(claims).hasSize(1);
    assertThat(ids(List.of(claims.get(0).claim()))).containsExactly("c", "again");
    assertThat(ids(claims.get(0).denials())).containsExactly("d");
  }

  @Test
  void aPromiseIsNoClaim() {
    assertThat(
            contested(
                claim("c").act(Act.AGREE).says("troops will leave the border").in(MONDAY).made(),
                denial("d").says("troops will leave the border").in(TUESDAY).made()))
        .isEmpty();
  }

  @Test
  void eachRowShowsTheWordsOfBoth() {
    Table table =
        Claims.table(
            contested(
                claim("c").says("Russia plans an invasion of Ukraine").in(MONDAY).made(),
                denial("d")
                    .named("Maria Zakharova")
                    .says("it plans an invasion of Ukraine")
                    .in(TUESDAY)
                    .made()));

    assertThat(table.cell(0, "claim").text()).isEqualTo("Russia plans an invasion of Ukraine");
    assertThat(table.cell(0, "denied_by").text()).isEqualTo("Maria Zakharova");
    assertThat(table.cell(0, "denial").evidence().get(0).outlet()).isEqualTo("B");
    assertThat(table.cell(0, "declined_by").text()).isEmpty();
  }

  @Test
  void aDenialOfWhatNoArticleAttributesStandsForItself() {
    List<Claim> claims =
        all(denial("d").says("reports that its embassy was closed for good").in(MONDAY).made());

    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).claim()).isNull();
    assertThat(ids(claims.get(0).denials())).containsExactly("d");
    Table table = Claims.table(claims);
    assertThat(table.cell(0, "speaker").text()).isEmpty();
    assertThat(table.cell(0, "claim").text())
        .isEqualTo("reports that its embassy was closed for good");
    assertThat(table.cell(0, "denied_by").text()).isEqualTo("RUS GOV");
  }

  @Test
  void aRefusalToCommentOnNothingToldStandsForItself() {
    List<Claim> claims =
        all(entry("d").by("RUS GOV").act(Act.DECLINE).says("to comment").in(MONDAY).made());

    assertThat(claims).hasSize(1);
    assertThat(ids(claims.get(0).declines())).containsExactly("d");
  }

  @Test
  void thisDeniesWhatWasSaidBeforeWhateverItsAct() {
    List<Claim> claims =
        contested(
            claim("threat")
                .act(Act.THREATEN)
                .target("RUS GOV")
                .stance(Stance.OPEN, "attack")
                .says("Moscow may attack in spring")
                .at(10)
                .in(MONDAY)
                .made(),
            denial("no").says("this").at(60).in(MONDAY).made());

    assertThat(claims).hasSize(1);
    assertThat(ids(List.of(claims.get(0).claim()))).containsExactly("threat");
    assertThat(Claims.table(claims).cell(0, "issue").text()).isEqualTo("attack");
  }

  @Test
  void aDenialThatTellsWhatItDeniesIsNotOfSomethingElseNextToIt() {
    assertThat(
            contested(
                claim("c").target("RUS GOV").says("gas prices will fall").at(10).in(MONDAY).made(),
                denial("d")
                    .says("that ships had left the northern harbour at night")
                    .at(60)
                    .in(MONDAY)
                    .made()))
        .isEmpty();
  }

  @Test
  void twoWordsInCommonWithAnotherArticleAreTooFew() {
    assertThat(
            contested(
                claim("c").says("Kyiv had no objections").in(MONDAY).made(),
                denial("d")
                    .says("that the letter was changed after objections from Kyiv")
                    .in(TUESDAY)
                    .made()))
        .isEmpty();
  }

  private static EntrySketch claim(String id) {
    return entry(id).by("USA GOV");
  }

  private static EntrySketch denial(String id) {
    return entry(id).by("RUS GOV").act(Act.DENY);
  }

  private static List<Claim> contested(Entry... entries) {
    return all(entries).stream().filter(claim -> claim.claim() != null).toList();
  }

  private static List<Claim> all(Entry... entries) {
    return Claims.contested(() -> Stream.of(entries));
  }

  private static List<String> ids(List<Said> said) {
    return said.stream()
        .flatMap(one -> one.entries().stream())
        .map(entry -> entry.statement().id())
        .toList();
  }
}
