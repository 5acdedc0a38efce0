package dev.parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ActTest {

  @Test
  void sevenActsAreVerbalEventTypesOfPloverAndKeepTheirNames() {
    assertThat(Arrays.stream(Act.values()).filter(act -> act.eventType() != null))
        .hasSize(7)
        .allSatisfy(act -> assertThat(act.eventType()).hasToString(act.name()));
  }

  @Test
  void theOtherSixHaveNoNameInPlover() {
    assertThat(Arrays.stream(Act.values()).filter(act -> act.eventType() == null))
        .hasSize(6)
        .allSatisfy(
            act ->
                assertThat(EventType.values())
                    .extracting(EventType::name)
                    .doesNotContain(act.name()));
  }
}
