package dev.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.ActorCode;
import dev.parley.model.Article;
import dev.parley.model.Basis;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.reading.attribution.Attribution;
import dev.parley.reading.text.Layout;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsTest {

  private static final ActorTable TABLE = ActorTable.load();
  private static final LocalDate DAY = LocalDate.of(2021, 12, 23);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The White House said that it would wait.|The White House|USA GOV|institution",
        "Moscow said that it would wait.|Moscow|RUS GOV|institution",
        "The Kremlin said that it would wait.|The Kremlin|RUS GOV|institution",
        "NATO said that it would wait.|NATO|IGO NATO|institution",
        "President Biden said that it would wait.|President Biden|USA GOV|named",
        "President Joe Biden said that it would wait.|President Joe Biden|USA GOV|named",
        "Iranian negotiator Reza Karimi said that it would wait."
            + "|Iranian negotiator Reza Karimi|IRN GOV|named",
        "Jon Berg, Norway's fisheries minister, said that it would wait."
            + "|Jon Berg, Norway's fisheries minister,|NOR GOV|named",
        "A senior Iranian official said that it would wait."
            + "|A senior Iranian official|IRN GOV|unnamed",
        "French diplomats said that it would wait.|French diplomats|FRA GOV|unnamed",
        "A spokesman for the State Department said that it would wait."
            + "|A spokesman for the State Department|USA GOV|unnamed",
        "A Turkish general said that it would wait.|A Turkish general|TUR MIL|institution",
        "Lawmakers in Japan said that it would wait.|Lawmakers in Japan|JPN LEG|unnamed",
        "A report by the United Nations said that it would wait."
            + "|A report by the United Nations|UNO|document",
        "US chief negotiator Ann Lee said that it would wait."
            + "|US chief negotiator Ann Lee|USA GOV|named",
        "MOSCOW SAID THAT IT WOULD WAIT|MOSCOW|RUS GOV|institution"
      })
  void speakersAreCodedByNameOrDescription(String text, String source, String code, String basis) {
    Speaker speaker = speakers(text, DAY, source).get(0);
    assertThat(ActorCode.join(speaker.code())).isEqualTo(code);
    assertThat(speaker.basis()).isEqualTo(Basis.valueOf(basis.toUpperCase(Locale.ROOT)));
  }

  @Test
  void whoHasLeftOfficeIsOfTheElite() {
    String text = "Angela Merkel said that it would wait.";
    assertThat(code(speakers(text, LocalDate.of(2015, 3, 1), "Angela Merkel").get(0)))
        .isEqualTo("DEU GOV");
    assertThat(code(speakers(text, LocalDate.of(2023, 3, 1), "Angela Merkel").get(0)))
        .isEqualTo("DEU ELI");
  }

  @Test
  void aPronounIsTheLastPersonWhoSpoke() {
    String text = "Sergei Lavrov said no. He said that it would wait.";
    assertThat(speakers(text, DAY, "Sergei Lavrov", "He").get(1).name()).isEqualTo("Sergei Lavrov");
  }

  @Test
  void theSameOfficialIsTheOneBefore() {
    String text =
        "A senior official in President Joe Biden's government said no. Moscow waited."
            + " The same official said that it would wait.";
    List<Speaker> speakers =
        speakers(
            text,
            DAY,
            "A senior official in President Joe Biden's government",
            "The same official");
    assertThat(speakers.get(1)).isEqualTo(speakers.get(0));
    assertThat(code(speakers.get(1))).isEqualTo("USA GOV");
  }

  @Test
  void bothSidesAreTheTwoNamedMost() {
    String text =
        "Russia met Ukraine. Ukraine spoke, Russia spoke, the UN spoke. Both sides said no.";
    assertThat(code(speakers(text, DAY, "Both sides").get(0))).isEqualTo("RUS GOV + UKR GOV");
  }

  @Test
  void anOfficeIsWhoeverTheArticleNamesInIt() {
    String text = "French President Emmanuel Macron came. The president said that it would wait.";
    Speaker speaker = speakers(text, DAY, "The president").get(0);
    assertThat(speaker.name()).isEqualTo("Emmanuel Macron");
    assertThat(speaker.basis()).isEqualTo(Basis.NAMED);
  }

  @Test
  void aTextOfItsOwnIsItsPublishers() {
    String text = "We welcome the decision. It is a step ahead.";
    Article article =
        new Article(
            "a", text, null, null, "Foreign Office of the United Kingdom", null, null, null, null);
    Attribution own = new Attribution(null, null, List.of(new Span(25, 43)));
    Speaker speaker =
        Actors.in(article, Layout.of(text), TABLE, DAY)
            .speakers(List.of(own), new int[] {-1})
            .get(0);
    assertThat(code(speaker)).isEqualTo("GBR GOV");
  }

  @Test
  void anAttributionToNobodyHasNoSpeaker() {
    String text = "It was reported that it would wait.";
    Attribution attribution =
        new Attribution(
            null, span(text, "was reported"), List.of(span(text, "that it would wait")));
    assertThat(
            Actors.in(Article.of(text), Layout.of(text), TABLE, DAY)
                .speakers(List.of(attribution), new int[] {-1}))
        .containsExactly(Speaker.NOBODY);
  }

  @Test
  void sixtySpeakersAndOtherScriptsAreReadInBoundedTime() {
    StringBuilder text = new StringBuilder("Сергей Лавров and 王毅 met. ");
    List<String> sources = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String name = "Ana" + (char) ('a' + i % 26) + " Berg" + (char) ('a' + i / 26) + "son";
      text.append("Norwegian minister ").append(name).append(" said that it would wait. ");
      sources.add(name);
    }
    String long_ = text.toString().repeat(20);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThat(speakers(long_, DAY, sources.toArray(new String[0])))
                .hasSize(60)
                .allMatch(speaker -> speaker.basis() == Basis.NAMED));
  }

  private static String code(Speaker speaker) {
    return ActorCode.join(speaker.code());
  }

  private static List<Speaker> speakers(String text, LocalDate day, String... sources) {
    List<Attribution> attributions = new ArrayList<>();
    int from = 0;
    for (String source : sources) {
      int start = text.indexOf(source, from);
      from = start + source.length();
      Span content = new Span(from + 1, Math.min(text.length(), from + 5));
      attributions.add(new Attribution(new Span(start, from), content, List.of(content)));
    }
    return Actors.in(Article.of(text), Layout.of(text), TABLE, day)
        .speakers(attributions, alone(sources.length));
  }

  /** No attribution stands inside another. */
  private static int[] alone(int count) {
    int[] enclosing = new int[count];
    Arrays.fill(enclosing, -1);
    return enclosing;
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
