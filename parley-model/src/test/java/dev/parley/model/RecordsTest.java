package dev.parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An entry, once made, does not change with the lists it was made from. */
class RecordsTest {

  private static final Span WORDS = new Span(0, 1);

  @Test
  void aStatementKeepsItsContent() {
    List<Span> content = new ArrayList<>(List.of(WORDS));
    Statement statement = statement(content);
    content.clear();
    assertThat(statement.content()).containsExactly(WORDS);
    assertThat(statement.condition()).containsExactly(WORDS);
  }

  @Test
  void aReadingKeepsItsStatements() {
    List<Statement> statements = new ArrayList<>(List.of(statement(List.of(WORDS))));
    Reading reading = new Reading(Article.of("“"), statements, List.of(), List.of(), List.of());
    statements.clear();
    assertThat(reading.statements()).hasSize(1);
  }

  @Test
  void anEventKeepsItsLists() {
    List<ActorCode> actors = new ArrayList<>(ActorCode.parseAll("USA GOV + EUR"));
    List<String> texts = new ArrayList<>(List.of("s1"));
    Event event =
        new Event(
            actors,
            actors,
            EventType.CONSULT,
            "phone",
            texts,
            null,
            null,
            WORDS,
            texts,
            EventStatus.HAPPENED);
    actors.clear();
    texts.clear();
    assertThat(event.actor()).hasSize(2).isEqualTo(event.recipient());
    assertThat(event.statements()).hasSize(1).isEqualTo(event.context());
  }

  @Test
  void aMeetingKeepsItsLists() {
    List<ActorCode> participants = new ArrayList<>(ActorCode.parseAll("USA GOV + RUS GOV"));
    List<String> statements = new ArrayList<>(List.of("s1"));
    TimexValue january = new TimexValue("2022-01");
    Meeting meeting =
        new Meeting(participants, january, null, MeetingStatus.PROPOSED, WORDS, statements);
    participants.clear();
    statements.clear();
    assertThat(meeting.participants()).hasSize(2);
    assertThat(meeting.statements()).containsExactly("s1");
  }

  @Test
  void aDocumentKeepsItsLists() {
    List<ActorCode> parties = new ArrayList<>(ActorCode.parseAll("RUS GOV"));
    List<Span> provisions = new ArrayList<>(List.of(WORDS));
    Document document = new Document("the drafts", "draft", parties, null, provisions, WORDS);
    parties.clear();
    provisions.clear();
    assertThat(document.parties()).hasSize(1);
    assertThat(document.provisions()).containsExactly(WORDS);
  }

  private static Statement statement(List<Span> words) {
    return new Statement(
        "s1",
        null,
        null,
        words,
        Form.INDIRECT,
        Speaker.NOBODY,
        null,
        null,
        null,
        null,
        Act.STATE,
        List.of(),
        false,
        words,
        null,
        Stance.NONE);
  }
}
