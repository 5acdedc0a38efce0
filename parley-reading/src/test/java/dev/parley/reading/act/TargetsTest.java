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
    assertThat(target(Act.ACCUSE, -5, -5, -5, -5, -5, -5)).isEmpty();
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
        List.of(mention("Moscow", RUSSIA), mention("Kiev", UKRAINE), mention("Berlin", GERMANY));
    Coding coding =
        new Coding(act, Stance.NONE, false, List.of(), new Aim(Layout.of(TEXT).words(), 0, aim));
    return new Targets(mentions)
        .of(WORDS, coding, new Speaker("Moscow", RUSSIA, Basis.INSTITUTION));
  }

  private static Mention mention(String words, List<ActorCode> code) {
    return new Mention(span(words), Mention.Kind.INSTITUTION, words, code);
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
