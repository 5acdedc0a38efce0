package dev.parley.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Basis;
import dev.parley.model.Event;
import dev.parley.model.EventStatus;
import dev.parley.model.EventType;
import dev.parley.model.Form;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.Statement;
import dev.parley.model.TimexValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerbalEventsTest {

  private static Statement statement(Act act, boolean negated) {
    return new Statement(
        "s1",
        new Span(0, 6),
        new Span(7, 14),
        List.of(new Span(15, 30)),
        Form.INDIRECT,
        new Speaker("Moscow", ActorCode.parseAll("RUS GOV"), Basis.INSTITUTION),
        null,
        null,
        null,
        new TimexValue("2021-12-23"),
        act,
        ActorCode.parseAll("UKR GOV"),
        negated,
        List.of(),
        null,
        Stance.NONE);
  }

  @Test
  void anAccusationIsAnEvent() {
    assertThat(VerbalEvents.of(statement(Act.ACCUSE, false)))
        .hasValue(
            new Event(
                ActorCode.parseAll("RUS GOV"),
                ActorCode.parseAll("UKR GOV"),
                EventType.ACCUSE,
                null,
                List.of(),
                new TimexValue("2021-12-23"),
                null,
                new Span(7, 14),
                List.of("s1"),
                EventStatus.HAPPENED));
  }

  @Test
  void aNegatedStatementIsANegatedEvent() {
    assertThat(VerbalEvents.of(statement(Act.REQUEST, true)))
        .map(Event::status)
        .hasValue(EventStatus.NEGATED);
  }

  @ParameterizedTest
  @EnumSource(Act.class)
  void onlyTheSevenVerbalActsAreEvents(Act act) {
    assertThat(VerbalEvents.of(statement(act, false)).map(Event::type).orElse(null))
        .isEqualTo(act.eventType());
  }
}
