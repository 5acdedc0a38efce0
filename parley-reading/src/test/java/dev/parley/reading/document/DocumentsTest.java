package dev.parley.reading.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.parley.model.ActorCode;
import dev.parley.model.Document;
import dev.parley.reading.scene.Staging;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentsTest {

  private static Staging told(String text) {
    Staging staging = Staging.of(text);
    if (text.contains("Russia")) {
      staging.who("Russia", "RUS GOV");
    }
    if (text.contains("Iran")) {
      staging.who("Iran", "IRN GOV");
    }
    if (text.contains("2015")) {
      staging.when("2015", "2015");
    }
    if (text.contains("Thursday")) {
      staging.when("Thursday", "2021-12-16");
    }
    return staging;
  }

  private static List<Document> in(String text) {
    return Documents.in(told(text).scene());
  }

  private static Document only(String text) {
    List<Document> documents = in(text);
    assertThat(documents).hasSize(1);
    return documents.get(0);
  }

  private static List<String> provisions(String text) {
    return only(text).provisions().stream().map(span -> span.in(text)).toList();
  }

  @Test
  void aNamedAgreementIsADocument() {
    assertThat(only("Nobody kept to the Minsk agreement.").title())
        .isEqualTo("the Minsk agreement");
  }

  @Test
  void aTreatyKeepsItsWholeName() {
    assertThat(only("It left the Treaty on Open Skies last year.").title())
        .isEqualTo("the Treaty on Open Skies");
  }

  @Test
  void aResolutionKeepsItsNumber() {
    Document document = only("It cites UN Security Council Resolution 2254 twice.");
    assertThat(document.title()).isEqualTo("UN Security Council Resolution 2254");
    assertThat(document.kind()).isEqualTo("resolution");
  }

  @Test
  void draftsOfTreatiesAreDrafts() {
    Document document = only("Russia published the drafts of two security treaties on Thursday.");
    assertThat(document.title()).isEqualTo("the drafts of two security treaties");
    assertThat(document.kind()).isEqualTo("draft");
  }

  @Test
  void aDraftAgreementIsADraft() {
    assertThat(only("They read the draft agreement again.").kind()).isEqualTo("draft");
  }

  @Test
  void aLetterHasItsSenderAndAddresseeAsParties() {
    assertThat(ActorCode.join(only("Russia sent a letter to Iran on Thursday.").parties()))
        .isEqualTo("RUS GOV + IRN GOV");
  }

  @Test
  void partiesStandBehindBetween() {
    assertThat(ActorCode.join(only("The treaty between Russia and Iran was signed.").parties()))
        .isEqualTo("RUS GOV + IRN GOV");
  }

  @Test
  void whoSignsIsAParty() {
    assertThat(ActorCode.join(only("Russia signed a treaty with Iran.").parties()))
        .isEqualTo("RUS GOV + IRN GOV");
  }

  @Test
  void aPlaceInTheNameIsNoParty() {
    Staging staging = told("Nobody kept to the Minsk agreement.").who("Minsk", "BLR GOV");
    assertThat(Documents.in(staging.scene()).get(0).parties()).isEmpty();
  }

  @Test
  void aPossessiveIsAParty() {
    assertThat(ActorCode.join(only("They studied Russia's draft.").parties())).isEqualTo("RUS GOV");
  }

  @Test
  void theYearInTheNameIsTheDate() {
    assertThat(only("Nothing contradicts the 2015 agreement.").date()).hasToString("2015");
  }

  @Test
  void theDayOfSigningIsTheDate() {
    assertThat(only("Russia signed a treaty with Iran on Thursday.").date())
        .hasToString("2021-12-16");
  }

  @Test
  void aDayOnWhichNothingWasMadeIsNoDate() {
    assertThat(only("The Minsk agreement was discussed on Thursday.").date()).isNull();
  }

  @Test
  void theSameTreatyNamedAgainIsOneDocument() {
    assertThat(in("They kept the Minsk agreement. The Minsk agreement was broken.")).hasSize(1);
  }

  @Test
  void theAgreementMeansTheOneNamedBefore() {
    assertThat(in("They kept the Minsk agreement. Then the accord fell apart.")).hasSize(1);
  }

  @Test
  void twoTreatiesAreTwoDocuments() {
    assertThat(in("They left the Treaty on Open Skies and the INF Treaty.")).hasSize(2);
  }

  @Test
  void whatATreatyRequiresIsAProvision() {
    assertThat(provisions("The draft requires the alliance to stop at the border."))
        .containsExactly("the alliance to stop at the border");
  }

  @Test
  void whatADraftCallsForIsAProvision() {
    assertThat(provisions("The draft calls for a pullback of troops."))
        .containsExactly("a pullback of troops");
  }

  @Test
  void aRelativeClauseHoldsProvisions() {
    assertThat(provisions("Nobody kept the Minsk agreement, which established a ceasefire."))
        .containsExactly("a ceasefire");
  }

  @Test
  void anInsertionIsSteppedOver() {
    assertThat(provisions("The draft, which runs to ten pages, provides for a loose union."))
        .containsExactly("a loose union");
  }

  @Test
  void aLaterMentionBringsItsProvisions() {
    assertThat(provisions("They kept the Minsk agreement. The agreement bans heavy guns."))
        .containsExactly("heavy guns");
  }

  @Test
  void underATextSomethingIsDue() {
    assertThat(provisions("Under the draft, disputes would go to a court."))
        .containsExactly("disputes would go to a court");
  }

  @Test
  void whatADocumentSaysIsAProvision() {
    String text = "The draft says that both would leave.";
    Staging staging = told(text).written("The draft", "says", "that both would leave");
    assertThat(Documents.in(staging.scene()).get(0).provisions())
        .extracting(span -> span.in(text))
        .containsExactly("that both would leave");
  }

  @Test
  void aDealHopedForIsNoDocument() {
    assertThat(in("They hope to reach a deal.")).isEmpty();
  }

  @Test
  void noAgreementIsNoDocument() {
    assertThat(in("There was no agreement with Russia.")).isEmpty();
  }

  @Test
  void beingInAgreementIsNoDocument() {
    assertThat(in("They were in agreement.")).isEmpty();
  }

  @Test
  void newsReportsAreNoDocuments() {
    assertThat(in("News reports spoke of rain.")).isEmpty();
  }

  @Test
  void aPressStatementIsNoDocumentOfTheTalks() {
    assertThat(in("He said so in a statement.")).isEmpty();
  }

  @Test
  void aJointStatementIsADocument() {
    assertThat(only("They issued a joint statement.").kind()).isEqualTo("joint statement");
  }

  @Test
  void aTextWithoutFullStopsTakesNoLongerThanAnother() {
    var scene =
        told("the Minsk agreement of Russia which requires drafts, ".repeat(20_000)).scene();
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Documents.in(scene));
  }
}
