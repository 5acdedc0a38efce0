package dev.parley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"USA GOV", "UKR REB", "EUR", "UNO", "IGO NATO", "IMG ISIL", "IGO G7"})
  void aCodePrintsAsItWasRead(String code) {
    assertThat(ActorCode.parse(code)).hasToString(code);
  }

  @Test
  void aCodeHasACountryAndASector() {
    assertThat(ActorCode.parse("USA GOV")).isEqualTo(new ActorCode("USA", "GOV"));
  }

  @Test
  void aCountryAloneHasNoSector() {
    assertThat(ActorCode.parse("SYR")).isEqualTo(new ActorCode("SYR", null));
  }

  @Test
  void severalCodesAreJoinedWithAPlus() {
    List<ActorCode> codes = ActorCode.parseAll("USA GOV + IGO NATO");
    assertThat(codes).containsExactly(new ActorCode("USA", "GOV"), new ActorCode("IGO", "NATO"));
    assertThat(ActorCode.join(codes)).isEqualTo("USA GOV + IGO NATO");
  }

  @Test
  void oneCodeNeedsNoPlus() {
    assertThat(ActorCode.parseAll("EUR")).containsExactly(new ActorCode("EUR", null));
    assertThat(ActorCode.join(ActorCode.parseAll("EUR"))).isEqualTo("EUR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "usa",
        "US",
        "USA ",
        "USA  GOV",
        "USA gov",
        "USA NATO",
        "IGO ",
        "USA GOV MIL"
      })
  void whatHasNotTheShapeOfACodeIsRefused(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> ActorCode.parse(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "USA GOV + ", "USA GOV +", "USA GOV, RUS GOV", "USA GOV+RUS GOV"})
  void aListWithABrokenCodeIsRefused(String codes) {
    assertThatIllegalArgumentException().isThrownBy(() -> ActorCode.parseAll(codes));
  }

  @Test
  void theErrorShowsTheBrokenPart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ActorCode.parse("Russia GOV"))
        .withMessage("not three capital letters: \"Russia\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ActorCode.parse("RUS NATO"))
        .withMessage("not a sector of RUS: \"NATO\"");
  }

  @Test
  void aStatesPeopleHaveTheSectorOfWhatTheyDo() {
    assertThat(ActorCode.parse("USA GOV").in("MIL")).isEqualTo(ActorCode.parse("USA MIL"));
    assertThat(ActorCode.parse("USA").in(null)).isEqualTo(ActorCode.parse("USA"));
  }

  @Test
  void thePeopleOfBodiesAndMovementsHaveTheBodysCode() {
    for (String body : new String[] {"EUR", "UNO", "IGO NATO", "IMG ISIS"}) {
      assertThat(ActorCode.parse(body).in("MIL")).isEqualTo(ActorCode.parse(body));
      assertThat(ActorCode.parse(body).isOfState()).isFalse();
    }
    assertThat(ActorCode.parse("IMG ISIS").isBodyOfStates()).isFalse();
    assertThat(ActorCode.parse("IGO NATO").isBodyOfStates()).isTrue();
  }
}
