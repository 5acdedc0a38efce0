package dev.parley.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.intake.html.Origin;
import dev.parley.model.Article;
import dev.parley.model.StatedDate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntakeTest {

  private static final String PAGE =
      """
      <html><body><article><h1>Talks</h1><p>The two sides met for the second time this week and
      said that they would go on for as long as it took.</p><p>Nobody was there to hear what else
      was said about the question, and neither side has told anybody since.</p></article></body>
      """;

  private static final Origin ORIGIN =
      Origin.of("http://news.example/talks", null, Instant.parse("2031-03-03T10:00:00Z"));

  private static Taken read(String text, @Nullable String type) {
    return new Intake(Policy.USUAL).read(text.getBytes(UTF_8), type, ORIGIN);
  }

  private static String reason(Taken taken) {
    assertThat(taken).isInstanceOf(Taken.Refused.class);
    return ((Taken.Refused) taken).reason();
  }

  private static Article article(Taken taken) {
    assertThat(taken).isInstanceOf(Taken.Whole.class);
    return ((Taken.Whole) taken).article();
  }

  @Test
  void aPageBecomesItsBodyWithItsAddress() {
    Article article = article(read(PAGE, "text/html"));

    assertThat(article.text()).startsWith("The two sides met").doesNotContain("<");
    assertThat(article.url()).isEqualTo("http://news.example/talks");
  }

  @Test
  void plainTextKeepsItsAddressAndIsReadAsDeclared() {
    byte[] latin = "They said \"oui\" at the café.".getBytes(ISO_8859_1);
    Origin origin = Origin.of("http://news.example/a b", "iso-8859-1", null);

    Article article = article(new Intake(Policy.USUAL).read(latin, "text/plain", origin));

    assertThat(article.text()).isEqualTo("They said \"oui\" at the café.");
    assertThat(article.url()).isEqualTo("http://news.example/a%20b");
  }

  @Test
  void aDateIsAssumedOnlyWhereThePageStatesNone() {
    StatedDate date = new StatedDate("2021-12-18", "2021-12-18");
    Intake intake = new Intake(new Policy(false, date));
    String dated = PAGE.replace("<h1>", "<time datetime=\"2021-12-01\">1 December</time><h1>");

    assertThat(article(intake.read(PAGE.getBytes(UTF_8), null, ORIGIN)).published())
        .isEqualTo(date);
    assertThat(article(intake.read(dated.getBytes(UTF_8), null, ORIGIN)).published())
        .isNotEqualTo(date);
  }

  @Test
  void whatIsNoArticleIsRefusedWithTheReason() {
    assertThat(reason(read("<html><body></body></html>", "text/html"))).startsWith("no article: ");
    assertThat(reason(read("<rss version=\"2.0\">", "text/html"))).startsWith("a feed");
    assertThat(reason(read("WARC/1.0\r\n", null))).startsWith("a web archive");
    assertThat(reason(read("x", "image/png"))).isEqualTo("image/png, which holds no article");
    assertThat(reason(read("", null))).isEqualTo("empty");
    assertThat(reason(new Intake(Policy.USUAL).read(new byte[Policy.LARGEST + 1], null, ORIGIN)))
        .startsWith("larger than 32 MB");
  }

  @Test
  void aPageInAnotherLanguageIsRefusedUnlessForced() {
    String dutch =
        "<html><body><article><p>De minister zei dat het niet aan hem was om daar nu al iets over"
            + " te zeggen, en dat hij dat ook niet van plan was.</p></article></body></html>";

    assertThat(reason(read(dutch, "text/html"))).startsWith("not in English");
    assertThat(new Intake(new Policy(true, null)).read(dutch.getBytes(UTF_8), null, ORIGIN))
        .isInstanceOf(Taken.Whole.class);
  }

  @Test
  void anAddressThatIsNoneIsLeftOut() {
    assertThat(Origin.of("urn:uuid:7", null, null).url()).isNull();
    assertThat(Origin.of("dns:news.example", null, null).url()).isNull();
  }
}
