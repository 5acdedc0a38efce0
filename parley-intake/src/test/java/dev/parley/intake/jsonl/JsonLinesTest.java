package dev.parley.intake.jsonl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.intake.Policy;
import dev.parley.intake.Taken;
import dev.parley.model.Article;
import dev.parley.model.StatedDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {

  private static List<JsonLines.Line> read(String... lines) throws IOException {
    byte[] bytes = String.join("\n", lines).getBytes(UTF_8);
    JsonLines file = new JsonLines(new ByteArrayInputStream(bytes), new Policy(false, null));
    List<JsonLines.Line> read = new ArrayList<>();
    for (JsonLines.Line line = file.next(); line != null; line = file.next()) {
      read.add(line);
    }
    return read;
  }

  private static Article article(String line) throws IOException {
    assertThat(read(line)).hasSize(1);
    Taken taken = read(line).get(0).taken();
    assertThat(taken).isInstanceOf(Taken.Whole.class);
    return ((Taken.Whole) taken).article();
  }

  @Test
  void ourOwnFieldsAreTakenAsTheyStand() throws IOException {
    assertThat(
            article(
                "{\"id\":\"a\",\"text\":\"They said no.\",\"title\":\"T\",\"byline\":\"B\","
                    + "\"publisher\":\"P\",\"url\":\"https://example.org/a\",\"language\":\"en\","
                    + "\"published\":\"2021-12-23\",\"modified\":\"2021-12-24\"}"))
        .isEqualTo(
            new Article(
                "a",
                "They said no.",
                "T",
                "B",
                "P",
                "https://example.org/a",
                "en",
                new StatedDate("2021-12-23", "2021-12-23"),
                new StatedDate("2021-12-24", "2021-12-24")));
  }

  @Test
  void theFieldsOfNewsPleaseAreKnown() throws IOException {
    Article article =
        article(
            "{\"authors\":[\"A. Writer\",\"B. Other\"],\"date_download\":\"2023-01-06 01:02:03\","
                + "\"date_modify\":null,\"date_publish\":\"2023-01-05 10:30:00\","
                + "\"description\":\"D\",\"filename\":\"f.json\",\"image_url\":null,"
                + "\"language\":\"en\",\"localpath\":null,\"maintext\":\"They said no.\","
                + "\"source_domain\":\"news.example\",\"title\":\"T\",\"title_page\":null,"
                + "\"title_rss\":null,\"url\":\"https://news.example/a\"}");

    assertThat(article)
        .isEqualTo(
            new Article(
                Article.hash("They said no."),
                "They said no.",
                "T",
                "A. Writer, B. Other",
                "news.example",
                "https://news.example/a",
                "en",
                new StatedDate("2023-01-05 10:30:00", "2023-01-05T10:30:00"),
                null));
  }

  @Test
  void nullsAreNothing() throws IOException {
    Article article =
        article(
            "{\"maintext\":\"They said no.\",\"title\":null,\"authors\":[],\"url\":null,"
                + "\"date_publish\":null,\"source_domain\":null,\"language\":null}");

    assertThat(article).isEqualTo(Article.of("They said no."));
  }

  @ParameterizedTest
  @CsvSource({
    "2017-07-17 00:00:00,2017-07-17",
    "2017-07-17 17:03:00,2017-07-17T17:03:00",
    "2017-07-17 17:03:00+02:00,2017-07-17T17:03:00+02:00",
    "2017-07-17T17:03:00,2017-07-17T17:03:00",
    "17 July 2017,",
    "'',"
  })
  void newsPleasesDatesGetTheirIsoForm(String words, String iso) throws IOException {
    StatedDate published =
        article("{\"maintext\":\"They said no.\",\"date_publish\":\"" + words + "\"}").published();

    assertThat(published == null ? null : published.value()).isEqualTo(iso);
  }

  @Test
  void ourOwnNameGoesBeforeAnother() throws IOException {
    assertThat(article("{\"maintext\":\"They said no.\",\"text\":\"Others said yes.\"}").text())
        .isEqualTo("Others said yes.");
    assertThat(article("{\"text\":\"Others said yes.\",\"maintext\":\"They said no.\"}").text())
        .isEqualTo("Others said yes.");
  }

  @Test
  void brokenLinesAreNumberedAndTheOthersAreRead() throws IOException {
    List<JsonLines.Line> lines =
        read(
            "{\"text\":\"one\"}",
            "{\"text\":\"tw",
            "",
            "{\"maintext\":null}",
            "{\"maintext\":[\"x\"]}",
            "{\"text\":\"two\"}");

    assertThat(lines).extracting(JsonLines.Line::number).containsExactly(1L, 2L, 4L, 5L, 6L);
    assertThat(lines)
        .filteredOn(line -> line.taken() instanceof Taken.Refused)
        .extracting(line -> ((Taken.Refused) line.taken()).reason())
        .satisfiesExactly(
            reason -> assertThat(reason).startsWith("not JSON, from column "),
            reason -> assertThat(reason).isEqualTo("no \"text\""),
            reason -> assertThat(reason).isEqualTo("\"maintext\" is not a string"));
  }

  @Test
  void aFileWithoutAnArticleIsRefusedOnce() throws IOException {
    assertThat(read("", " "))
        .containsExactly(new JsonLines.Line(0, 0, new Taken.Refused("no article in it")));
    assertThat(read("")).containsExactly(new JsonLines.Line(0, 0, new Taken.Refused("empty")));
  }
}
