package dev.parley.record.speaker;

import static dev.parley.record.ArticleSketch.article;
import static dev.parley.record.EntrySketch.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.record.ArticleSketch;
import dev.parley.record.Entry;
import dev.parley.record.answer.Table;
import dev.parley.record.answer.TallyCounter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpeakersTest {

  private static final ArticleSketch WIRE = article("wire").outlet("Wire").published("2021-12-10");
  private static final ArticleSketch COPY =
      article("copy").outlet("Paper").published("2021-12-11").copyOf("wire");

  @Test
  void speakersAreCountedForTheActorTheySpeakFor() {
    List<SpokenFor> actors =
        actors(
            entry("1").by("USA GOV").named("Jake Sullivan").made(),
            entry("2").by("USA GOV").named("Jake Sullivan").made(),
            entry("3").by("USA GOV").unnamed("senior official").made(),
            entry("4").by("RUS GOV").named("Dmitry Peskov").made());

    assertThat(actors.stream().map(SpokenFor::code)).containsExactly("USA GOV", "RUS GOV");
    SpokenFor usa = actors.get(0);
    assertThat(usa.all().statements()).isEqualTo(3);
    assertThat(usa.unnamed().statements()).isEqualTo(1);
    assertThat(usa.speakers().stream().map(SpokenFor.Mouth::name))
        .containsExactly("Jake Sullivan", "senior official");
    assertThat(usa.speakers().get(1).unnamed()).isTrue();
  }

  @Test
  void copiesAreToldByEachOutletAndCountedOnce() {
    List<SpokenFor> actors =
        actors(
            entry("w1").by("USA GOV").unnamed("official").in(WIRE).made(),
            entry("w2").by("USA GOV").named("X").at(50).in(WIRE).made(),
            entry("c1").by("USA GOV").unnamed("official").in(COPY).made(),
            entry("c2").by("USA GOV").named("X").at(40).in(COPY).made());

    SpokenFor usa = actors.get(0);
    assertThat(usa.all().statements()).isEqualTo(2);
    assertThat(usa.all().told()).isEqualTo(4);
    assertThat(usa.unnamed().statements()).isEqualTo(1);
    assertThat(usa.outlets()).hasSize(2);
    assertThat(usa.outlets().get(0).all().told()).isEqualTo(2);
    assertThat(usa.outlets().get(0).unnamed().told()).isEqualTo(1);
  }

  @Test
  void whoSpeaksForTwoCountsForBoth() {
    assertThat(actors(entry("1").by("DEU GOV + FRA GOV").made()).stream().map(SpokenFor::code))
        .containsExactly("DEU GOV", "FRA GOV");
  }

  @Test
  void whoSpeaksForNobodyKnownIsCountedApart() {
    List<SpokenFor> actors = actors(entry("1").unnamed("sources").in(article("a")).made());

    assertThat(actors.get(0).code()).isEmpty();
    assertThat(actors.get(0).outlets().get(0).name()).isNull();
  }

  @Test
  void onlyTheLatestStatementsAreShown() {
    List<SpokenFor> actors =
        Speakers.of(
            IntStream.range(0, 250)
                .mapToObj(i -> entry("s" + i).by("USA").in(article("a" + i).addedAfter(i)).made()));

    assertThat(actors.get(0).all().statements()).isEqualTo(250);
    assertThat(actors.get(0).all().latest()).hasSize(TallyCounter.SHOWN);
    assertThat(actors.get(0).all().latest().get(0).statement().id()).isEqualTo("s249");
  }

  @Test
  void tablesTellSharesBySpeakerAndByOutlet() {
    List<SpokenFor> actors =
        actors(
            entry("1").by("USA GOV").unnamed("official").in(WIRE).made(),
            entry("2").by("USA GOV").named("Jake Sullivan").at(40).in(WIRE).made());

    Table bySpeaker = Speakers.table(actors);
    assertThat(bySpeaker.cell(0, "speaker").text()).isEqualTo("all");
    assertThat(bySpeaker.cell(0, "unnamed_share").text()).isEqualTo("0.50");
    assertThat(bySpeaker.cell(0, "outlets").text()).isEqualTo("Wire 2");
    assertThat(bySpeaker.cell(0, "unnamed").evidence().get(0).statements()).containsExactly("1");
    Table byOutlet = Speakers.outletTable(actors);
    assertThat(byOutlet.cell(0, "outlet").text()).isEqualTo("Wire");
    assertThat(byOutlet.cell(0, "unnamed_share").text()).isEqualTo("0.50");
  }

  private static List<SpokenFor> actors(Entry... entries) {
    return Speakers.of(Stream.of(entries));
  }
}
