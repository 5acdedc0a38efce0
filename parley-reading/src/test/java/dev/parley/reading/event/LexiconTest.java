package dev.parley.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.reading.scene.Scene;
import dev.parley.reading.scene.Staging;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTest {

  @Test
  void thereAreTriggersEnough() {
    assertThat(Lexicon.SHIPPED.size()).isGreaterThan(350);
  }

  @Test
  void regularVerbsAreInflectedByRule() {
    assertThat(new Inflection().verb("deny"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "deny", Form.BASE,
                "denies", Form.THIRD,
                "denied", Form.PAST_OR_PARTICIPLE,
                "denying", Form.ING));
  }

  @Test
  void aVerbWithAnObjectNeedsIt() {
    Scene with = Staging.of("They deployed two tanks.").scene();
    Scene without = Staging.of("They deployed an argument.").scene();
    assertThat(Lexicon.SHIPPED.at(with, 1)).isNotEmpty();
    assertThat(Lexicon.SHIPPED.at(without, 1)).isEmpty();
  }

  @Test
  void theObjectOfAPassiveStandsBeforeIt() {
    Scene scene = Staging.of("Two tanks were deployed there.").scene();
    assertThat(Lexicon.SHIPPED.at(scene, 3)).isNotEmpty();
  }

  @Test
  void anIdiomIsMarkedAsAWhole() {
    Scene scene = Staging.of("They struck a new deal today.").scene();
    assertThat(Lexicon.SHIPPED.idiomatic(scene))
        .containsExactly(false, true, true, true, true, false, false);
  }
}
