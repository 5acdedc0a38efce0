package dev.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.reading.actor.Names.Name;
import dev.parley.reading.text.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class NamesTest {

  private static final ActorTable TABLE = ActorTable.load();

  @Test
  void theLongestNameCounts() {
    assertThat(codes("The United Nations Security Council met", 2010)).containsExactly("UNO");
  }

  @Test
  void aNameIsWrittenWithItsCapitals() {
    assertThat(codes("The US told us that turkey was served", 2010)).containsExactly("USA GOV");
  }

  @Test
  void aBodyHasTheCodeOfTheDay() {
    assertThat(codes("The Taliban waited", 2010)).containsExactly("AFG REB");
    assertThat(codes("The Taliban waited", 2023)).containsExactly("AFG GOV");
  }

  @Test
  void theNorthIsNorthKoreaOnceThatIsNamed() {
    assertThat(codes("North Korea left. The North waits.", 2010))
        .containsExactly("PRK GOV", "PRK GOV");
    assertThat(codes("Korea left. The North waits.", 2010)).doesNotContain("PRK GOV");
  }

  @Test
  void aBodysLastWordIsItsShortForm() {
    assertThat(codes("The Tamil Tigers left. The Tigers wait. Two tigers sleep.", 2005))
        .containsExactly("LKA REB", "LKA REB");
  }

  private static List<String> codes(String text, int year) {
    Name[] names = Names.in(Words.of(text), TABLE, LocalDate.of(year, 6, 1));
    return Arrays.stream(names)
        .filter(Objects::nonNull)
        .map(name -> name.code().toString())
        .toList();
  }
}
