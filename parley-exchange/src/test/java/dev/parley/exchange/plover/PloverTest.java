package dev.parley.exchange.plover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.exchange.Export;
import dev.parley.exchange.Format;
import dev.parley.exchange.WaterTalks;
import dev.parley.model.ActorCode;
import dev.parley.model.Event;
import dev.parley.model.EventStatus;
import dev.parley.model.EventType;
import dev.parley.model.Reading;
import dev.parley.model.TimexValue;
import dev.parley.record.store.Provenance;
import dev.parley.record.store.Record;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PloverTest {

  @TempDir private Path folder;

  private List<JsonNode> exported(Record record) throws IOException {
    Path file = folder.resolve("out.jsonl");
    Export.write(Format.PLOVER, WaterTalks.all(record), file, true);
    return Files.readAllLines(file).stream().map(JsonMapper.shared()::readTree).toList();
  }

  private List<JsonNode> exported(Event... events) throws IOException {
    Reading reading = WaterTalks.reading();
    Reading changed =
        new Reading(reading.article(), reading.statements(), List.of(events), List.of(), List.of());
    try (Record record = Record.open(folder.resolve("changed.db"))) {
      record.add(changed, Provenance.of("test"));
      return exported(record);
    }
  }

  private static Event event(EventType type, EventStatus status, String... statements) {
    return new Event(
        ActorCode.parseAll("ETH MIL"),
        List.of(),
        type,
        null,
        List.of(),
        new TimexValue("2031-03"),
        null,
        WaterTalks.span("Soldiers moved to the Nile dam"),
        List.of(statements),
        status);
  }

  private static List<String> types(List<JsonNode> events) {
    return events.stream().map(event -> event.get("event").get(0).stringValue()).toList();
  }

  @Test
  void aVerbalEventIsItsStatement() throws IOException {
    try (Record record = WaterTalks.record(folder)) {
      List<JsonNode> events = exported(record);

      assertThat(events.get(0).toString())
          .isEqualTo(
              "{\"id\":\"w1\",\"date\":\"2031-03-04\",\"source\":[{\"code\":\"EGY\","
                  + "\"sector\":\"GOV\",\"actor_text\":\"Nadia Fahmy\"}],"
                  + "\"recipient\":[{\"code\":\"ETH\"},{\"code\":\"SDN\"}],\"event\":[\"REJECT\"],"
                  + "\"event_text\":[\"“We will not,”\",\"“accept a dam without a treaty.”\"],"
                  + "\"quad_code\":3,\"text_info\":{\"start\":2,\"end\":16},"
                  + "\"cite_info\":{\"citation\":\""
                  + WaterTalks.articleId()
                  + "\",\"url\":\"https://delta.example/water-1\",\"title\":\"No dam"
                  + " \\\"without\\\" a treaty, says Cairo\",\"language\":\"en\","
                  + "\"publication\":\"The Delta Post\",\"codebook\":\"plover-2.0\"},"
                  + "\"coder\":\"parley 1.2.3\",\"coded_date\":\"2031-03-05\"}");
    }
  }

  @Test
  void whatPloverDoesNotCodeIsLeftOutAndAMeetingToComeIsAgreedTo() throws IOException {
    try (Record record = WaterTalks.record(folder)) {
      List<JsonNode> events = exported(record);

      // The denial and the expectation are acts of negotiation only; the soldiers have no actor.
      assertThat(types(events)).containsExactly("REJECT", "AGREE", "AGREE");
      assertThat(events.get(2).get("mode").get(0).stringValue()).isEqualTo("consult");
      assertThat(events.get(2).get("comment").stringValue()).isEqualTo("planned for 2031-03");
    }
  }

  @Test
  void anEventThatAStatementIsAlreadyIsNotToldTwice() throws IOException {
    assertThat(types(exported(event(EventType.REJECT, EventStatus.HAPPENED, "w1"))))
        .containsExactly("REJECT", "AGREE");
  }

  @Test
  void twoMentionsAreOneEventWithTwoTexts() throws IOException {
    List<JsonNode> events =
        exported(
            event(EventType.MOBILIZE, EventStatus.HAPPENED),
            event(EventType.MOBILIZE, EventStatus.HAPPENED));

    assertThat(types(events)).containsExactly("REJECT", "AGREE", "MOBILIZE");
    assertThat(events.get(2).get("date").stringValue()).isEqualTo("2031-03-01");
    assertThat(events.get(2).get("enddate").stringValue()).isEqualTo("2031-03-31");
  }

  @Test
  void whatIsPlannedIsAgreedToOrThreatenedAndWhatDidNotHappenIsNoEvent() throws IOException {
    List<JsonNode> events =
        exported(
            event(EventType.MOBILIZE, EventStatus.PLANNED),
            event(EventType.RETREAT, EventStatus.PLANNED),
            event(EventType.ASSAULT, EventStatus.NEGATED),
            event(EventType.COERCE, EventStatus.HYPOTHETICAL));

    assertThat(types(events)).containsExactly("REJECT", "AGREE", "THREATEN", "AGREE");
    assertThat(events.get(2).get("mode").get(0).stringValue()).isEqualTo("mobilize");
  }
}
