package dev.parley.record.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentWordsTest {

  @ParameterizedTest
  @CsvSource({
    "violate, violated",
    "violate, violations",
    "plan, planning",
    "plan, planned",
    "troop, troops",
    "country, countries",
    "invade, invading",
    "kill, killed",
    "sanction, sanctions",
  })
  void inflectedFormsAreOneWord(String one, String other) {
    assertThat(ContentWords.of(one)).isEqualTo(ContentWords.of(other));
  }

  @Test
  void caseAccentsAndSmallWordsDoNotCount() {
    assertThat(ContentWords.of("The Élysée’s talks with Berlin"))
        .isEqualTo(ContentWords.of("elysee TALKS, and Berlin"));
  }

  @Test
  void wordsThatWereNotAskedForAreNone() {
    assertThat(ContentWords.of(null)).isEmpty();
    assertThat(ContentWords.of("")).isEmpty();
    assertThat(ContentWords.of("that it is")).isEmpty();
  }

  @Test
  void likenessRunsFromNothingSharedToAllShared() {
    Set<String> one = ContentWords.of("troops at the border");
    Set<String> other = ContentWords.of("troops at the border of Ukraine and Belarus");

    assertThat(ContentWords.alike(one, one)).isEqualTo(1);
    assertThat(ContentWords.alike(one, ContentWords.of("gas prices"))).isZero();
    assertThat(ContentWords.alike(one, other)).isEqualTo(4.0 / 6);
    assertThat(ContentWords.overlap(one, other)).isEqualTo(1);
    assertThat(ContentWords.overlap(one, Set.of())).isZero();
  }
}
