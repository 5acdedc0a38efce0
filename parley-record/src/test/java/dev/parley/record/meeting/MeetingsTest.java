package dev.parley.record.meeting;

import static dev.parley.record.ArticleSketch.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.ActorCode;
import dev.parley.model.Meeting;
import dev.parley.model.MeetingStatus;
import dev.parley.model.Span;
import dev.parley.model.TimexValue;
import dev.parley.record.ArticleSketch;
import dev.parley.record.Told;
import dev.parley.record.answer.Table;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.KnownMeeting;
import dev.parley.record.dossier.Party;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeetingsTest {

  private static final ArticleSketch DECEMBER = article("dec").outlet("A").published("2021-12-20");
  private static final ArticleSketch NEW_YEAR = article("new").outlet("B").published("2022-01-02");
  private static final ArticleSketch AFTER = article("after").outlet("C").published("2022-01-11");

  private static final Dossier DOSSIER =
      new Dossier(
          "Talks",
          "",
          List.of(
              new Party("us", "United States", List.of(ActorCode.parse("USA"))),
              new Party("russia", "Russia", List.of(ActorCode.parse("RUS")))),
          List.of(),
          List.of(),
          List.of(
              new KnownMeeting(
                  "deputies",
                  null,
                  List.of("us", "russia"),
                  new TimexValue("2022-01-10"),
                  "Geneva")),
          List.of());

  @Test
  void mentionsOfOneMeetingInSeveralArticlesAreOneMeeting() {
    List<MeetingAccount> meetings =
        meetings(
            told(DECEMBER, "USA + RUS", "2022-01", null, MeetingStatus.AGREED),
            told(NEW_YEAR, "RUS GOV + USA GOV", "2022-01-10", "Geneva", MeetingStatus.SCHEDULED),
            told(AFTER, "USA + RUS", "2022-01-10", null, MeetingStatus.HELD));

    assertThat(meetings).hasSize(1);
    MeetingAccount meeting = meetings.get(0);
    assertThat(meeting.mentions()).hasSize(3);
    assertThat(meeting.state()).isEqualTo(MeetingAccount.State.HELD);
    assertThat(meeting.whenAsTold()).isEqualTo("2022-01-10");
    assertThat(meeting.where().value()).isEqualTo("Geneva");
    assertThat(ActorCode.join(meeting.participants().value())).isEqualTo("RUS GOV + USA GOV");
  }

  @Test
  void eachDetailTellsHowItBecameKnown() {
    MeetingAccount meeting =
        meetings(
                told(DECEMBER, "USA + RUS", "2022-01", null, MeetingStatus.AGREED),
                told(NEW_YEAR, "USA + RUS", "2022-01-10", "Geneva", MeetingStatus.SCHEDULED))
            .get(0);

    assertThat(outlets(meeting.when())).containsExactly("B");
    assertThat(outlets(meeting.where())).containsExactly("B");
    assertThat(outlets(meeting.status())).containsExactly("B");
    assertThat(outlets(meeting.participants())).containsExactly("A", "B");
  }

  @Test
  void meetingsOnDifferentDaysAreTwo() {
    assertThat(
            meetings(
                told(DECEMBER, "USA + RUS", "2022-01-10", null, MeetingStatus.SCHEDULED),
                told(DECEMBER, "USA + RUS", "2022-01-12", null, MeetingStatus.SCHEDULED)))
        .hasSize(2);
  }

  @Test
  void meetingsOfDifferentPartiesAreTwo() {
    assertThat(
            meetings(
                told(DECEMBER, "USA + RUS", "2022-01-10", null, MeetingStatus.SCHEDULED),
                told(DECEMBER, "DEU + FRA", "2022-01-10", null, MeetingStatus.SCHEDULED)))
        .hasSize(2);
  }

  @Test
  void meetingsInDifferentPlacesOnOneDayAreTwo() {
    assertThat(
            meetings(
                told(DECEMBER, "USA + RUS", "2022-01-10", "Geneva", MeetingStatus.SCHEDULED),
                told(NEW_YEAR, "USA + RUS", "2022-01-10", "Brussels", MeetingStatus.SCHEDULED)))
        .hasSize(2);
  }

  @Test
  void aMentionOfOneSideAloneIsOfTheMeetingOfThatDay() {
    assertThat(
            meetings(
                told(DECEMBER, "IGO NATO + RUS", "2022-01-12", "Brussels", MeetingStatus.SCHEDULED),
                told(NEW_YEAR, "IGO NATO", "2022-01-12", null, MeetingStatus.SCHEDULED)))
        .hasSize(1);
  }

  @Test
  void fourWhoMeetSomeTimeAreNotTheTwoWhoMeetSomeTime() {
    assertThat(
            meetings(
                told(DECEMBER, "DEU + FRA + RUS + UKR", "2022-01", null, MeetingStatus.PROPOSED),
                told(DECEMBER, "RUS + UKR", "2022-01", null, MeetingStatus.PROPOSED)))
        .hasSize(2);
  }

  @Test
  void anUndatedMentionIsOfTheMeetingToCome() {
    assertThat(
            meetings(
                told(DECEMBER, "USA + RUS", null, null, MeetingStatus.PROPOSED),
                told(DECEMBER, "USA + RUS", "2022-01-10", null, MeetingStatus.SCHEDULED)))
        .hasSize(1);
  }

  @Test
  void anUndatedMentionOfAMeetingHeldIsNotOfOneToCome() {
    assertThat(
            meetings(
                told(DECEMBER, "USA + RUS", null, "Vienna", MeetingStatus.HELD),
                told(DECEMBER, "USA + RUS", "2022-01-10", "Geneva", MeetingStatus.SCHEDULED)))
        .hasSize(2);
  }

  @Test
  void aMonthAmongTwoMeetingsIsOfTheOneReportedNearest() {
    ArticleSketch late = article("late").published("2022-01-24");
    List<MeetingAccount> meetings =
        meetings(
            told(DECEMBER, "USA + RUS", "2022-01-10", null, MeetingStatus.SCHEDULED),
            told(late, "USA + RUS", "2022-01-21", null, MeetingStatus.HELD),
            told(
                article("x").published("2022-01-23"),
                "USA + RUS",
                "2022-01",
                null,
                MeetingStatus.UNKNOWN));

    assertThat(meetings).hasSize(2);
    assertThat(meetings.get(1).mentions()).hasSize(2);
  }

  @Test
  void aDayWithoutAYearIsTheOneNearestToTheReport() {
    List<MeetingAccount> meetings =
        meetings(
            told(DECEMBER, "USA + RUS", "XXXX-01-10", null, MeetingStatus.SCHEDULED),
            told(AFTER, "USA + RUS", "2022-01-10", null, MeetingStatus.HELD));

    assertThat(meetings).hasSize(1);
  }

  @Test
  void whatWasReportedLastIsTheStatusUnlessItWasHeld() {
    assertThat(
            meetings(
                    told(DECEMBER, "USA + RUS", "2022-01-10", null, MeetingStatus.SCHEDULED),
                    told(NEW_YEAR, "USA + RUS", "2022-01-10", null, MeetingStatus.CANCELLED))
                .get(0)
                .state())
        .isEqualTo(MeetingAccount.State.CANCELLED);
    assertThat(
            meetings(
                    told(NEW_YEAR, "USA + RUS", "2022-01-01", null, MeetingStatus.HELD),
                    told(AFTER, "USA + RUS", "2022-01-01", null, MeetingStatus.SCHEDULED))
                .get(0)
                .state())
        .isEqualTo(MeetingAccount.State.HELD);
  }

  @Test
  void anUnknownStatusSaysNothing() {
    MeetingAccount meeting =
        meetings(
                told(DECEMBER, "USA + RUS", "2022-01-10", null, MeetingStatus.AGREED),
                told(NEW_YEAR, "USA + RUS", "2022-01-10", null, MeetingStatus.UNKNOWN))
            .get(0);

    assertThat(meeting.status().value()).isEqualTo(MeetingStatus.AGREED);
    assertThat(meeting.state()).isEqualTo(MeetingAccount.State.EXPECTED);
  }

  @Test
  void meetingsComeInTheOrderOfTheirTimesAndThoseWithoutOneLast() {
    List<MeetingAccount> meetings =
        meetings(
            told(DECEMBER, "CHN + JPN", null, null, MeetingStatus.PROPOSED),
            told(DECEMBER, "DEU + FRA", "2022-02-01", null, MeetingStatus.SCHEDULED),
            told(DECEMBER, "USA + RUS", "2022-01-10", null, MeetingStatus.SCHEDULED));

    assertThat(meetings.stream().map(MeetingAccount::whenAsTold))
        .containsExactly("2022-01-10", "2022-02-01", null);
  }

  @Test
  void aMeetingOfNobodyKnownStaysByItself() {
    assertThat(
            meetings(
                told(DECEMBER, "", "2022-01-10", null, MeetingStatus.SCHEDULED),
                told(NEW_YEAR, "", "2022-01-10", null, MeetingStatus.SCHEDULED)))
        .hasSize(2);
  }

  @Test
  void theRowCountsCopiesOnceAndNamesTheirOutlets() {
    ArticleSketch copy = article("copy").outlet("D").published("2021-12-21").copyOf("dec");
    Table table =
        Meetings.table(
            meetings(
                told(DECEMBER, "USA + RUS", "2022-01-10", "Geneva", MeetingStatus.SCHEDULED),
                told(copy, "USA + RUS", "2022-01-10", "Geneva", MeetingStatus.SCHEDULED)));

    assertThat(table.rows()).hasSize(1);
    assertThat(table.cell(0, "voices").text()).isEqualTo("1");
    assertThat(table.cell(0, "outlets").text()).isEqualTo("A; D");
    assertThat(table.cell(0, "where").evidence()).hasSize(2);
    assertThat(table.cell(0, "where").evidence().get(0).words()).isEqualTo("the meeting");
    assertThat(table.cell(0, "where").evidence().get(0).statements()).containsExactly("s1");
  }

  @Test
  void aMeetingThatTheDossierKnowsHasItsPartiesAndPlace() {
    List<MeetingAccount> meetings =
        known(told(AFTER, "USA", "2022-01-10", null, MeetingStatus.HELD));

    assertThat(meetings).hasSize(1);
    assertThat(ActorCode.join(meetings.get(0).participants().value())).isEqualTo("USA + RUS");
    assertThat(meetings.get(0).where().value()).isEqualTo("Geneva");
    assertThat(Meetings.table(meetings).cell(0, "known_as").text()).isEqualTo("deputies");
    assertThat(Meetings.table(meetings).cell(0, "where").evidence()).isNotEmpty();
  }

  @Test
  void aMentionThatNamesNobodyIsOfTheKnownMeetingOfThatDayAndPlace() {
    List<MeetingAccount> meetings =
        known(
            told(AFTER, "", "2022-01-10", "Geneva", MeetingStatus.HELD),
            told(AFTER, "", "2022-01-10", null, MeetingStatus.HELD),
            told(AFTER, "", "2022-01-10", "Vienna", MeetingStatus.HELD));

    assertThat(meetings).hasSize(3);
    assertThat(meetings.stream().map(MeetingAccount::known).filter(Objects::nonNull)).hasSize(1);
  }

  @Test
  void anUndatedMentionAtThePlaceOfAKnownMeetingIsOfItIfItNamesAllItsSides() {
    List<MeetingAccount> meetings =
        known(
            told(AFTER, "USA + RUS + FRA", null, "Geneva", MeetingStatus.HELD),
            told(AFTER, "USA + FRA", null, "Geneva", MeetingStatus.HELD));

    assertThat(meetings).hasSize(2);
    assertThat(meetings.get(0).whenAsTold()).isEqualTo("2022-01-10");
    assertThat(ActorCode.join(meetings.get(0).participants().value())).isEqualTo("USA + RUS");
    assertThat(meetings.get(1).known()).isNull();
  }

  @Test
  void aKnownMeetingOfWhichNobodyTellsIsNoAnswer() {
    assertThat(known()).isEmpty();
  }

  @Test
  void aContinentIsNoOtherPlaceThanACityInIt() {
    List<MeetingAccount> meetings =
        known(told(NEW_YEAR, "USA + RUS", "2022-W02", "Europe", MeetingStatus.AGREED));

    assertThat(meetings.get(0).known()).isNotNull();
  }

  @Test
  void theSameMentionInACopyIsOfTheSameMeetingEvenIfItNamesNobody() {
    ArticleSketch copy = article("copy").outlet("D").published("2021-12-21").copyOf("dec");

    assertThat(
            meetings(
                told(DECEMBER, "", null, null, MeetingStatus.AGREED),
                told(copy, "", null, null, MeetingStatus.AGREED),
                told(copy, "", null, null, MeetingStatus.HELD)))
        .hasSize(2);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  private static List<MeetingAccount> known(Told<Meeting>... told) {
    return Meetings.of(Stream.of(told), DOSSIER);
  }

  private static List<String> outlets(Detail<?> detail) {
    return detail.known().stream().map(told -> String.valueOf(told.article().outlet())).toList();
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  private static List<MeetingAccount> meetings(Told<Meeting>... told) {
    return Meetings.of(Stream.of(told));
  }

  private static Told<Meeting> told(
      ArticleSketch article,
      String codes,
      @Nullable String when,
      @Nullable String where,
      MeetingStatus status) {
    Span words = new Span(0, 11);
    Meeting meeting =
        new Meeting(
            codes.isEmpty() ? List.of() : ActorCode.parseAll(codes),
            when == null ? null : new TimexValue(when),
            where,
            status,
            words,
            List.of("s1"));
    return new Told<>(meeting, article.made(), Map.of(words, "the meeting"));
  }
}
