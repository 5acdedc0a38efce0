package dev.parley.intake.warc;

import static dev.parley.intake.warc.Archive.bytes;
import static dev.parley.intake.warc.Archive.gzip;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.intake.Intake;
import dev.parley.intake.Policy;
import dev.parley.intake.Taken;
import dev.parley.model.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcArticlesTest {

  @TempDir Path folder;

  private List<WarcArticles.Outcome> read(byte[] archive, Extractor html) throws IOException {
    Path file = Files.write(folder.resolve("a.warc.gz"), archive);
    Extractor others = Extractor.of(new Intake(Policy.USUAL));
    Extractor extractor =
        document -> (document.contentType().equals("text/html") ? html : others).extract(document);
    List<WarcArticles.Outcome> outcomes = new ArrayList<>();
    try (WarcArticles articles =
        WarcArticles.open(file, Place.START, WarcLimits.USUAL, extractor, 2)) {
      for (var one = articles.next(); one != null; one = articles.next()) {
        outcomes.add(one);
      }
    }
    return outcomes;
  }

  private static Taken asText(WarcItem.Document document) {
    return new Taken.Whole(Article.of(new String(document.body(), UTF_8)), List.of());
  }

  @Test
  void theOrderOfTheArchiveIsKeptHoweverLongEachTakes() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    for (int i = 0; i < 500; i++) {
      archive.writeBytes(gzip(Archive.page("n" + i)));
    }
    List<WarcArticles.Outcome> outcomes =
        read(
            archive.toByteArray(),
            document -> {
              if (document.url().endsWith("0")) {
                LockSupport.parkNanos(1_000_000); // later than those behind it
              }
              return asText(document);
            });

    assertThat(outcomes).hasSize(500);
    for (int i = 0; i < 500; i++) {
      assertThat(outcomes.get(i).item().url()).isEqualTo("https://news.example/n" + i);
      assertThat(((Taken.Whole) outcomes.get(i).taken()).article().text())
          .contains("page n" + i + ".");
    }
  }

  @Test
  void whatBreaksTheExtractorCostsOnlyItself() throws IOException {
    byte[] archive =
        Archive.join(gzip(Archive.page("a")), gzip(Archive.page("b")), gzip(Archive.page("c")));
    List<WarcArticles.Outcome> outcomes =
        read(
            archive,
            document -> {
              if (document.url().endsWith("b")) {
                throw new IllegalStateException("no");
              }
              return asText(document);
            });

    assertThat(outcomes.get(1).taken())
        .isEqualTo(new Taken.Refused("could not be read: java.lang.IllegalStateException: no"));
    assertThat(outcomes.get(2).taken()).isInstanceOf(Taken.Whole.class);
  }

  @Test
  void textIsReadAsWhatItSaysItIsWrittenIn() throws IOException {
    byte[] latin =
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\ncafé no."
            .getBytes(ISO_8859_1);
    List<WarcArticles.Outcome> outcomes =
        read(
            Archive.join(
                gzip(Archive.response("a", latin)), gzip(Archive.text("b", "Others said “yes”."))),
            WarcArticlesTest::asText);

    assertThat(outcomes)
        .extracting(one -> ((Taken.Whole) one.taken()).article())
        .extracting(Article::text, Article::url)
        .containsExactly(
            tuple("café no.", "https://news.example/a"),
            tuple("Others said “yes”.", "https://news.example/b"));
  }

  @Test
  void whatIsNoDocumentIsHandedOnAsItIs() throws IOException {
    byte[] info = Archive.record("warcinfo", "i", "application/warc-fields", bytes("a: b"), 4);

    assertThat(read(Archive.join(gzip(info), bytes("junk")), WarcArticlesTest::asText))
        .satisfiesExactly(
            first -> assertThat(first.item()).isInstanceOf(WarcItem.Passed.class),
            second -> assertThat(second.item()).isInstanceOf(WarcItem.Failed.class))
        .allSatisfy(one -> assertThat(one.taken()).isNull());
  }
}
