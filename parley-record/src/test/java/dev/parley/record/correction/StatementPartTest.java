package dev.parley.record.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Basis;
import dev.parley.model.Form;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementPartTest {

  private static final Statement STATEMENT =
      new Statement(
          "1",
          new Span(0, 5),
          new Span(6, 10),
          List.of(new Span(11, 13)),
          Form.INDIRECT,
          new Speaker("Minsk", List.of(), Basis.NAMED),
          null,
          null,
          null,
          null,
          Act.STATE,
          List.of(),
          false,
          List.of(),
          null,
          Stance.NONE);

  @Test
  void eachFieldTakesItsValueAndLeavesTheOthers() {
    Statement changed = STATEMENT;
    changed = StatementPart.SOURCE.in(changed, null);
    changed = StatementPart.CUE.in(changed, "7-9");
    changed = StatementPart.CONTENT.in(changed, "11-12 12-13");
    changed = StatementPart.CONDITION.in(changed, "12-13");
    changed = StatementPart.ADDRESSEE.in(changed, "1-2");
    changed = StatementPart.CHANNEL.in(changed, "2-3");
    changed = StatementPart.FORM.in(changed, "mixed");
    changed = StatementPart.SPEAKER.in(changed, "Belarus");
    changed = StatementPart.SPEAKER_CODE.in(changed, "BLR GOV + RUS GOV");
    changed = StatementPart.BASIS.in(changed, "institution");
    changed = StatementPart.VIA.in(changed, "TASS");
    changed = StatementPart.SAID_ON.in(changed, "2021-12");
    changed = StatementPart.ACT.in(changed, "deny");
    changed = StatementPart.TARGET.in(changed, "USA GOV");
    changed = StatementPart.NEGATED.in(changed, "TRUE");
    changed = StatementPart.LABEL.in(changed, "talks");
    changed = StatementPart.STANCE.in(changed, "open");

    assertThat(changed)
        .isEqualTo(
            new Statement(
                "1",
                null,
                new Span(7, 9),
                List.of(new Span(11, 12), new Span(12, 13)),
                Form.MIXED,
                new Speaker("Belarus", ActorCode.parseAll("BLR GOV + RUS GOV"), Basis.INSTITUTION),
                new Span(1, 2),
                new Span(2, 3),
                "TASS",
                new dev.parley.model.TimexValue("2021-12"),
                Act.DENY,
                List.of(ActorCode.parse("USA GOV")),
                true,
                List.of(new Span(12, 13)),
                "talks",
                Stance.OPEN));
  }

  @ParameterizedTest
  @CsvSource({
    "ACT, SING, no word of the codebook",
    "ACT, , cannot be none",
    "SOURCE, 1-2 3-4, one span",
    "CUE, 5, start-end",
    "CUE, 5-x, start-end",
    "CUE, 5-5, not a span",
    "SPEAKER_CODE, usa, three capital letters",
    "SAID_ON, Friday, TIMEX3",
    "NEGATED, perhaps, true or false"
  })
  void whatIsNoValueOfAFieldIsRefusedWithTheReason(
      StatementPart part, String value, String reason) {
    assertThatThrownBy(() -> part.in(STATEMENT, value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a value of " + part.name().toLowerCase(java.util.Locale.ROOT))
        .hasMessageContaining(reason);
  }
}
