package dev.parley.reading.act;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Act;
import dev.parley.model.Stance;
import dev.parley.reading.text.Words;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpennessTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "said other points could be discussed in the spring",
        "said there were areas the two sides may be able to explore",
        "said some of it might still be considered",
        "said Oslo was open to a shorter text",
        "did not rule out a visit"
      })
  void whatIsLeftOpenIsExplored(String words) {
    Coding open = Openness.in(words, coding(Act.STATE, Stance.NONE));
    assertThat(open.act()).isEqualTo(Act.EXPLORE);
    assertThat(open.stance()).isEqualTo(Stance.OPEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "said the talks lasted two hours",
        "said the text was discussed at length",
        "said the road could be blocked by snow",
        "said the hall was open"
      })
  void aReportStaysAReport(String words) {
    assertThat(Openness.in(words, coding(Act.STATE, Stance.NONE)).act()).isEqualTo(Act.STATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"said it would never agree to what could be discussed"})
  void whatTheEncoderSawStays(String words) {
    Coding refused = coding(Act.REJECT, Stance.AGAINST);
    assertThat(Openness.in(words, refused)).isEqualTo(refused);
  }

  private static Coding coding(Act act, Stance stance) {
    return new Coding(act, stance, false, List.of(), new Aim(Words.of("a"), 0, new float[] {1}));
  }
}
