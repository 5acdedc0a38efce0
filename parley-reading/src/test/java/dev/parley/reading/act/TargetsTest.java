package dev.parley.reading.act;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Basis;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.reading.actor.Mention;
import dev.parley.reading.attribution.Attribution;
import dev.parley.reading.text.Layout;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetsTest {

  private static final String TEXT = "Moscow accused Kiev of ignoring Berlin";
  private static final List<ActorCode> RUSSIA = ActorCode.parseAll("RUS GOV");
  private static final List<ActorCode> UKRAINE = ActorCode.parseAll("UKR GOV");
  private static final List<ActorCode> GERMANY = ActorCode.parseAll("DEU GOV");
  private static final Attribution WORDS =
      new Attribution(span("Moscow"), span("accused"), List.of(span("of ignoring Berlin")));

  @Test
  void theMentionAtWhichItAimsIsTheTarget() {
    assertThat(target(Act.ACCUSE, -5, -5, 4, -5, -5, 1)).isEqualTo(UKRAINE);
    assertThat(target(Act.ACCUSE, 0, 0, 1, 0, 0, 4)).isEqualTo(GERMANY);
  }

  @Test
  void withoutAnAimThereIsNoTarget() {
    assertThat(target(Act.AGREE, -5, -5, -5, -5, -5, -5)).isEmpty();
  }

  @Test
  void anAccusationIsAimedAtSomebodyEvenWhereTheAimIsFaint() {
    assertThat(target(Act.ACCUSE, -9, -9, -4, -9, -9, -5)).isEqualTo(UKRAINE);
    assertThat(target(Act.EXPECT, -9, -9, -4, -9, -9, -5)).isEmpty();
  }

  @Test
  void thoseNamedInOneBreathAreTheTargetTogether() {
    String text = "Moscow thanked Kiev and Berlin";
    Attribution words =
        new Attribution(
            span(text, "Moscow"), span(text, "thanked"), List.of(span(text, "Kiev and Berlin")));
    List<Mention> mentions =
        List.of(
            mention(text, "Moscow", RUSSIA),
            mention(text, "Kiev", UKRAINE),
            mention(text, "Berlin", GERMANY));
    Aim aim = new Aim(Layout.of(text).words(), 0, new float[] {-5, -5, -5, -5, 4});
    Coding coding = new Coding(Act.SUPPORT, Stance.FOR, false, List.of(), aim);
    Speaker speaker = new Speaker("Moscow", RUSSIA, Basis.INSTITUTION);
    assertThat(new Targets(text, mentions).of(words, coding, speaker))
        .isEqualTo(ActorCode.parseAll("UKR GOV + DEU GOV"));
  }

  @Test
  void aStatementThatOnlyStatesHasNone() {
    assertThat(target(Act.STATE, 0, 0, 4, 0, 0, 1)).isEmpty();
  }

  @Test
  void nobodyAimsAtHimself() {
    assertThat(target(Act.ACCUSE, 9, 0, 4, 0, 0, 1)).isEqualTo(UKRAINE);
  }

  private static List<ActorCode> target(Act act, float... aim) {
    List<Mention> mentions =
        List.of(
            mention(TEXT, "Moscow", RUSSIA),
            mention(TEXT, "Kiev", UKRAINE),
            mention(TEXT, "Berlin", GERMANY));
    Coding coding =
        new Coding(act, Stance.NONE, false, List.of(), new Aim(Layout.of(TEXT).words(), 0, aim));
    return new Targets(TEXT, mentions)
        .of(WORDS, coding, new Speaker("Moscow", RUSSIA, Basis.INSTITUTION));
  }

  private static Mention mention(String text, String words, List<ActorCode> code) {
    return new Mention(span(text, words), Mention.Kind.INSTITUTION, words, code);
  }

  private static Span span(String words) {
    return span(TEXT, words);
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
