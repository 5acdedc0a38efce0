package dev.parley.reading.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Meeting;
import dev.parley.model.MeetingStatus;
import dev.parley.reading.scene.Staging;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingsTest {

  private static Staging told(String text) {
    Staging staging = Staging.of(text);
    if (text.contains("Russia")) {
      staging.who("Russia", "RUS GOV");
    }
    if (text.contains("Ukraine")) {
      staging.who("Ukraine", "UKR GOV");
    }
    if (text.contains("Norway")) {
      staging.who("Norway", "NOR GOV");
    }
    if (text.contains("Thursday")) {
      staging.when("Thursday", "2021-12-16");
    }
    if (text.contains("January")) {
      staging.when("January", "2022-01");
    }
    return staging;
  }

  private static Meeting only(Staging staging) {
    List<Meeting> meetings = Meetings.in(staging.scene());
    assertThat(meetings).hasSize(1);
    return meetings.get(0);
  }

  private static List<Meeting> in(String text) {
    return Meetings.in(told(text).scene());
  }

  private static void assertParticipants(Meeting meeting, String codes) {
    assertThat(ActorCode.join(meeting.participants())).isEqualTo(codes);
  }

  @Test
  void theSubjectAndTheObjectOfMetAreTheParticipants() {
    assertParticipants(only(told("Russia met Ukraine on Thursday.")), "RUS GOV + UKR GOV");
  }

  @Test
  void whatIsToldInThePastWasHeld() {
    assertThat(only(told("Russia met Ukraine on Thursday.")).status())
        .isEqualTo(MeetingStatus.HELD);
  }

  @Test
  void talksBetweenTwoHaveBothAsParticipants() {
    assertParticipants(
        only(told("Talks between Russia and Ukraine ended on Thursday.")), "RUS GOV + UKR GOV");
  }

  @Test
  void whoHoldsTalksWithSomebodyTakesPart() {
    assertParticipants(
        only(told("Russia held talks with Ukraine on Thursday.")), "RUS GOV + UKR GOV");
  }

  @Test
  void thePlaceIsTheOneNamedInTheText() {
    assertThat(only(told("Russia held talks with Ukraine in Geneva on Thursday.")).where())
        .isEqualTo("Geneva");
  }

  @Test
  void noPlaceIsMadeUp() {
    assertThat(only(told("Russia held talks with Ukraine on Thursday.")).where()).isNull();
  }

  @Test
  void theTimeIsTheClauses() {
    assertThat(only(told("Russia held talks with Ukraine on Thursday.")).when())
        .hasToString("2021-12-16");
  }

  @Test
  void whatWillBeOnADaySetIsScheduled() {
    assertThat(only(told("Russia will meet Ukraine in January.")).status())
        .isEqualTo(MeetingStatus.SCHEDULED);
  }

  @Test
  void whatWillBeWithoutADayIsAgreed() {
    assertThat(only(told("Russia will meet Ukraine.")).status()).isEqualTo(MeetingStatus.AGREED);
  }

  @Test
  void oneSidesReadinessIsAProposal() {
    assertThat(only(told("Russia is ready to meet Ukraine.")).status())
        .isEqualTo(MeetingStatus.PROPOSED);
  }

  @Test
  void aCallForTalksIsAProposal() {
    assertThat(only(told("Russia called for talks with Ukraine.")).status())
        .isEqualTo(MeetingStatus.PROPOSED);
  }

  @Test
  void whatWasAgreedToIsAgreed() {
    assertThat(only(told("Russia agreed to meet Ukraine.")).status())
        .isEqualTo(MeetingStatus.AGREED);
  }

  @Test
  void whatWasCalledOffIsCancelled() {
    assertThat(only(told("Russia cancelled a meeting with Ukraine.")).status())
        .isEqualTo(MeetingStatus.CANCELLED);
  }

  @Test
  void whatWasPutOffIsPostponed() {
    assertThat(only(told("Russia postponed talks with Ukraine.")).status())
        .isEqualTo(MeetingStatus.POSTPONED);
  }

  @Test
  void aRefusalToMeetIsNoMeeting() {
    assertThat(in("Russia refused to meet Ukraine.")).isEmpty();
  }

  @Test
  void whatDidNotHappenIsNoMeeting() {
    assertThat(in("Russia did not meet Ukraine on Thursday.")).isEmpty();
  }

  @Test
  void noTalksAreNoMeeting() {
    assertThat(in("There were no talks with Russia on Thursday.")).isEmpty();
  }

  @Test
  void meetingADemandIsNoEncounter() {
    assertThat(in("Russia met the demands of Ukraine on Thursday.")).isEmpty();
  }

  @Test
  void meetingADeadlineIsNoEncounter() {
    assertThat(in("Russia will meet a deadline in January.")).isEmpty();
  }

  @Test
  void aNewsConferenceIsNoMeeting() {
    assertThat(in("Russia held a news conference on Thursday.")).isEmpty();
  }

  @Test
  void theSameTalksNamedAgainAreOneMeeting() {
    assertThat(
            in(
                "Russia held talks with Ukraine on Thursday. The talks lasted two hours. The"
                    + " meeting was friendly."))
        .hasSize(1);
  }

  @Test
  void aLaterMentionFillsInThePlace() {
    assertThat(
            only(told(
                    "Russia held talks with Ukraine on Thursday. The talks in Geneva ended late."))
                .where())
        .isEqualTo("Geneva");
  }

  @Test
  void anotherMeetingIsAnotherEntry() {
    assertThat(in("Russia met Ukraine on Thursday. Another meeting will be held in January."))
        .hasSize(2);
  }

  @Test
  void aPhoneCallIsAnEncounter() {
    assertParticipants(only(told("Russia spoke by phone with Ukraine.")), "RUS GOV + UKR GOV");
  }

  @Test
  void aVisitGoesToItsPlace() {
    Meeting visit = only(told("Russia visited Ukraine on Thursday."));
    assertThat(visit.where()).isEqualTo("Ukraine");
    assertThat(visit.status()).isEqualTo(MeetingStatus.HELD);
  }

  @Test
  void whoSitsDownWithSomebodyMeetsThem() {
    assertParticipants(
        only(told("Russia sat down with Ukraine on Thursday.")), "RUS GOV + UKR GOV");
  }

  @Test
  void aSummitIsNamedByItsPlace() {
    assertThat(only(told("The Camp David summit with Russia ended on Thursday.")).where())
        .isEqualTo("Camp David");
  }

  @Test
  void aStatementWhoseContentTellsOfItIsKept() {
    Staging staging =
        told("Norway said that Russia met Ukraine on Thursday.")
            .said("Norway", "said", "that Russia met Ukraine on Thursday", Act.STATE, "NOR GOV");
    assertThat(only(staging).statements()).containsExactly("s1");
  }

  @Test
  void theSpeakerDoesNotTakePart() {
    Staging staging =
        told("Norway said that Russia met Ukraine on Thursday.")
            .said("Norway", "said", "that Russia met Ukraine on Thursday", Act.STATE, "NOR GOV");
    assertParticipants(only(staging), "RUS GOV + UKR GOV");
  }

  @Test
  void wordsWithoutAnyDetailAreNoEntry() {
    assertThat(in("Everybody likes talks.")).isEmpty();
  }

  @Test
  void theFifthRoundIsNotTheFourth() {
    assertThat(
            in(
                "The fourth round of talks between Russia and Ukraine ended on Thursday. The fifth"
                    + " round between Russia and Ukraine will be held in January."))
        .hasSize(2);
  }

  @Test
  void aTextWithoutFullStopsTakesNoLongerThanAnother() {
    Staging staging = told("Russia met Ukraine and held talks, ".repeat(20_000));
    var scene = staging.scene();
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Meetings.in(scene));
  }
}
