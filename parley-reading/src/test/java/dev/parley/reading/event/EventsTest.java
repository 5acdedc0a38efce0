package dev.parley.reading.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Event;
import dev.parley.model.EventStatus;
import dev.parley.model.EventType;
import dev.parley.reading.meeting.Meetings;
import dev.parley.reading.scene.Scene;
import dev.parley.reading.scene.Staging;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventsTest {

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
    return staging;
  }

  private static List<Event> in(Staging staging) {
    Scene scene = staging.scene();
    return Events.in(scene, Meetings.in(scene));
  }

  private static List<Event> in(String text) {
    return in(told(text));
  }

  private static Event only(Staging staging) {
    List<Event> events = in(staging);
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static Event only(String text) {
    return only(told(text));
  }

  private static String roles(Event event) {
    return ActorCode.join(event.actor()) + " > " + ActorCode.join(event.recipient());
  }

  @Test
  void theSubjectActsOnTheObject() {
    assertThat(roles(only("Russia attacked Ukraine on Thursday."))).isEqualTo("RUS GOV > UKR GOV");
  }

  @Test
  void inThePassiveByTellsWhoActs() {
    assertThat(roles(only("Ukraine was attacked by Russia on Thursday.")))
        .isEqualTo("RUS GOV > UKR GOV");
  }

  @Test
  void aNounTellsActorAndRecipientByItsPrepositions() {
    assertThat(roles(only("The attack by Russia on Ukraine shook the town.")))
        .isEqualTo("RUS GOV > UKR GOV");
  }

  @Test
  void aPossessiveActs() {
    assertThat(roles(only("They saw Russia's invasion of Ukraine.")))
        .isEqualTo("RUS GOV > UKR GOV");
  }

  @Test
  void theDateIsTheClauses() {
    assertThat(only("Russia attacked Ukraine on Thursday.").date()).hasToString("2021-12-16");
  }

  @Test
  void thePlaceStandsBehindIn() {
    assertThat(only("Russia arrested sailors of Ukraine in Kerch on Thursday.").location())
        .isEqualTo("Kerch");
  }

  @Test
  void whatHappenedIsToldInThePast() {
    assertThat(only("Russia attacked Ukraine.").status()).isEqualTo(EventStatus.HAPPENED);
  }

  @Test
  void whatGoesOnIsOngoing() {
    assertThat(only("Russia is shelling Ukraine.").status()).isEqualTo(EventStatus.ONGOING);
  }

  @Test
  void whatWillBeIsPlanned() {
    assertThat(only("Russia will withdraw troops from Ukraine.").status())
        .isEqualTo(EventStatus.PLANNED);
  }

  @Test
  void whatSomebodyPlansToDoIsPlanned() {
    assertThat(only("Russia plans to withdraw troops from Ukraine.").status())
        .isEqualTo(EventStatus.PLANNED);
  }

  @Test
  void whatDidNotHappenIsNegated() {
    assertThat(only("Russia did not attack Ukraine.").status()).isEqualTo(EventStatus.NEGATED);
  }

  @Test
  void underAConditionItIsHypothetical() {
    assertThat(only("If Russia attacked Ukraine, nobody would win.").status())
        .isEqualTo(EventStatus.HYPOTHETICAL);
  }

  @Test
  void anInvertedConditionIsOneToo() {
    assertThat(
            only("Were there to be an invasion of Ukraine by Russia, prices would rise.").status())
        .isEqualTo(EventStatus.HYPOTHETICAL);
  }

  @Test
  void theThreatOfItIsHypothetical() {
    assertThat(only("They feared the threat of an attack by Russia on Ukraine.").status())
        .isEqualTo(EventStatus.HYPOTHETICAL);
  }

  @Test
  void theConditionOfAStatementIsHypothetical() {
    Staging staging =
        told("Norway said it would act once Russia attacked Ukraine.")
            .conditional(
                "Norway",
                "said",
                "it would act once Russia attacked Ukraine",
                Act.THREATEN,
                "once Russia attacked Ukraine");
    assertThat(only(staging).status()).isEqualTo(EventStatus.HYPOTHETICAL);
  }

  @Test
  void whatAnAccuserTellsIsAlleged() {
    Staging staging =
        told("Norway said that Russia attacked Ukraine.")
            .said("Norway", "said", "that Russia attacked Ukraine", Act.ACCUSE, "NOR GOV");
    assertThat(only(staging).status()).isEqualTo(EventStatus.ALLEGED);
    assertThat(only(staging).statements()).containsExactly("s1");
  }

  @Test
  void whatTheActorAdmitsHappened() {
    Staging staging =
        told("Norway said that Norway attacked Ukraine.")
            .said("Norway", "said", "that Norway attacked Ukraine", Act.STATE, "NOR GOV");
    assertThat(only(staging).status()).isEqualTo(EventStatus.HAPPENED);
  }

  @Test
  void whatIsDeniedIsNegated() {
    Staging staging =
        told("Norway denied that Russia attacked Ukraine.")
            .said("Norway", "denied", "that Russia attacked Ukraine", Act.DENY, "NOR GOV");
    assertThat(only(staging).status()).isEqualTo(EventStatus.NEGATED);
  }

  @Test
  void whatIsDemandedIsNoEvent() {
    Staging staging =
        told("Norway urged Russia to withdraw troops from Ukraine.")
            .said(
                "Norway",
                "urged",
                "Russia to withdraw troops from Ukraine",
                Act.REQUEST,
                "NOR GOV");
    assertThat(in(staging)).isEmpty();
  }

  @Test
  void strikingADealIsNoAssault() {
    assertThat(in("Russia struck a deal with Ukraine on Thursday.")).isEmpty();
  }

  @Test
  void attackingAProposalIsNoAssault() {
    assertThat(in("Russia attacked the proposal on Thursday.")).isEmpty();
  }

  @Test
  void shootingDownAnIdeaIsNoAssault() {
    assertThat(in("Russia shot down the idea of Ukraine.")).isEmpty();
  }

  @Test
  void firingBackIsNoAssault() {
    assertThat(in("Russia fired back at Ukraine on Thursday.")).isEmpty();
  }

  @Test
  void armedGroupsTellOfNoArming() {
    assertThat(in("The armed groups of Ukraine rested.")).isEmpty();
  }

  @Test
  void withoutAnybodyNamedThereIsNoEvent() {
    assertThat(in("Somebody attacked somebody.")).isEmpty();
  }

  @Test
  void expelledDiplomatsAreASanction() {
    Event event = only("Russia expelled two diplomats from Norway on Thursday.");
    assertThat(event.type()).isEqualTo(EventType.SANCTION);
    assertThat(event.mode()).isEqualTo("expel");
    assertThat(roles(event)).isEqualTo("RUS GOV > NOR GOV");
  }

  @Test
  void sanctionsImposedAreOneEvent() {
    Event event = only("Norway imposed new sanctions on Russia on Thursday.");
    assertThat(event.type()).isEqualTo(EventType.SANCTION);
    assertThat(roles(event)).isEqualTo("NOR GOV > RUS GOV");
  }

  @Test
  void troopsSentAreMobilized() {
    Event event = only("Russia deployed troops to Ukraine.");
    assertThat(event.type()).isEqualTo(EventType.MOBILIZE);
    assertThat(event.mode()).isEqualTo("troops");
    assertThat(event.context()).containsExactly("military");
  }

  @Test
  void releasedPrisonersAreARetreat() {
    Event event = only("Russia released the sailors of Ukraine.");
    assertThat(event.type()).isEqualTo(EventType.RETREAT);
    assertThat(event.mode()).isEqualTo("release");
  }

  @Test
  void weaponsDeliveredAreAid() {
    Event event = only("Norway delivered artillery to Ukraine on Thursday.");
    assertThat(event.type()).isEqualTo(EventType.AID);
    assertThat(event.mode()).isEqualTo("military");
    assertThat(roles(event)).isEqualTo("NOR GOV > UKR GOV");
  }

  @Test
  void aMeetingHeldIsAConsultation() {
    Event event = only("Russia met Ukraine in Geneva on Thursday.");
    assertThat(event.type()).isEqualTo(EventType.CONSULT);
    assertThat(roles(event)).isEqualTo("RUS GOV > UKR GOV");
    assertThat(event.location()).isEqualTo("Geneva");
  }

  @Test
  void aMeetingToComeIsNoEvent() {
    assertThat(in("Russia will meet Ukraine.")).isEmpty();
  }

  @Test
  void aTelephoneCallHasItsMode() {
    assertThat(only("Russia spoke by phone with Ukraine.").mode()).isEqualTo("phone");
  }

  @Test
  void threeWhoMeetAreMultilateral() {
    assertThat(only("Russia, Norway and Ukraine met on Thursday.").mode())
        .isEqualTo("multilateral");
  }

  @Test
  void theSameToldAgainByANounIsOneEvent() {
    assertThat(in("Russia attacked Ukraine. The attack by Russia lasted a day.")).hasSize(1);
  }

  @Test
  void aTextWithoutFullStopsTakesNoLongerThanAnother() {
    Scene scene = told("Russia attacked Ukraine and sent troops, ".repeat(20_000)).scene();
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Events.in(scene, List.of()));
  }
}
