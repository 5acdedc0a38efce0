package dev.parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Article;
import dev.parley.model.Basis;
import dev.parley.model.Document;
import dev.parley.model.Meeting;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.Stance;
import dev.parley.model.Statement;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The day on which Parley began, in words of our own: what a reader would retell comes out. */
class SameDayTest {

  private static final String TEXT =
      """
      Washington turns down parts of Moscow's plan and keeps silent on the rest

      23 December 2021

      The United States will “never” accept some of the demands that Russia has made for its own security, \
      the White House said on Thursday, although it has not answered them formally yet.

      A senior administration official told reporters in a conference call that other proposals could be \
      discussed when the two sides meet in January. No date or place had been agreed for the talks, the \
      official added.

      Last week Russia published the drafts of two treaties, one meant for Washington and one for NATO. The \
      drafts demand that the alliance take in no more former Soviet republics.

      US intelligence has claimed that Russia is preparing to invade Ukraine early next year. Moscow has denied \
      the claim, calling it “hysteria.”

      If Russian troops cross the border, Washington would impose “massive” sanctions, it has threatened.

      In telephone calls with European leaders this week, Russian President Vladimir Putin accused Kiev of \
      breaking the Minsk agreement.
      """;

  private static Reading reading;

  @BeforeAll
  static void read() {
    try (Reader reader = Reader.open()) {
      reading = reader.read(Article.of(TEXT));
    }
  }

  @Test
  void someDemandsAreRejected() {
    assertThat(statements(Act.REJECT))
        .anyMatch(s -> codes(s, "USA GOV") && says(s, "“never”") && s.saidOn() != null);
  }

  @Test
  void othersAreLeftOpenByAnUnnamedOfficial() {
    assertThat(reading.statements())
        .anyMatch(
            s ->
                says(s, "could be discussed")
                    && s.speaker().basis() == Basis.UNNAMED
                    && codes(s, "USA GOV")
                    && s.stance() == Stance.OPEN);
  }

  @Test
  void theTalksOfJanuaryHaveNoPlace() {
    assertThat(reading.meetings())
        .anyMatch(m -> String.valueOf(m.when()).equals("2022-01") && m.where() == null)
        .filteredOn(m -> String.valueOf(m.when()).equals("2022-01"))
        .flatExtracting(Meeting::participants)
        .map(ActorCode::country)
        .contains("USA", "RUS");
  }

  @Test
  void twoDraftsWereMadePublic() {
    assertThat(reading.documents())
        .extracting(Document::kind)
        .anyMatch(kind -> kind.equals("draft") || kind.equals("treaty"));
  }

  @Test
  void anInvasionIsClaimedByOneAndDeniedByTheOther() {
    assertThat(reading.statements())
        .anyMatch(s -> says(s, "invade Ukraine") && s.speaker().code().toString().contains("USA"));
    assertThat(statements(Act.DENY)).anyMatch(s -> codes(s, "RUS GOV"));
  }

  @Test
  void sanctionsAreThreatenedOnACondition() {
    assertThat(statements(Act.THREATEN))
        .anyMatch(s -> words(s.condition()).contains("If Russian troops cross the border"));
  }

  @Test
  void kievIsAccusedOverMinsk() {
    assertThat(statements(Act.ACCUSE))
        .anyMatch(
            s ->
                "Vladimir Putin".equals(s.speaker().name())
                    && codes(s, "RUS GOV")
                    && ActorCode.join(s.target()).equals("UKR GOV")
                    && says(s, "Minsk"));
  }

  private static List<Statement> statements(Act act) {
    Predicate<Statement> same = statement -> statement.act() == act;
    return reading.statements().stream().filter(same).toList();
  }

  private static boolean codes(Statement statement, String code) {
    return ActorCode.join(statement.speaker().code()).equals(code);
  }

  private static boolean says(Statement statement, String words) {
    return words(statement.content()).contains(words);
  }

  private static String words(List<Span> spans) {
    return String.join(" … ", spans.stream().map(span -> span.in(TEXT)).toList());
  }
}
