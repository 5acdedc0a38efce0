package dev.parley.intake.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pages that are odd, broken or meant to hurt: each costs bounded time. */
class HostilePagesTest {

  private static final String BODY =
      "The two delegations met for the third time on Tuesday and agreed on a date for the next round.";

  /** Generous, for machines that do other work; alone the slowest takes some two seconds. */
  private static final Duration LIMIT = Duration.ofMinutes(2);

  @Test
  void fortyLevelsOfNestedTablesDoNotHideTheBody() {
    String open = "<table><tr><td>".repeat(40);
    String close = "</td></tr></table>".repeat(40);
    assertThat(read("<html><body>" + open + p(BODY) + p(BODY + " Again.") + close).article().text())
        .isEqualTo(BODY + "\n\n" + BODY + " Again.");
  }

  @Test
  void fiveMegabytesOfInlineScriptAreNoText() {
    String script = "<script>" + "if (a<b) { c('<p>none</p>'); }\n".repeat(160_000) + "</script>";
    assertThat(read("<body>" + script + p(BODY)).article().text()).isEqualTo(BODY);
  }

  @Test
  void aHundredThousandNestedElementsOverflowNothing() {
    String deep = "<div>".repeat(100_000) + p(BODY) + "</div>".repeat(100_000);
    assertThat(read(deep).article().text()).isEqualTo(BODY);
  }

  @Test
  void aHundredThousandNestedInlineElementsOverflowNothing() {
    assertThat(read("<p>" + "<b><i><span>".repeat(100_000) + BODY).article().text())
        .isEqualTo(BODY);
  }

  @Test
  void twentyMegabytesOfParagraphsAreRead() {
    String paragraph = p("Round %d: " + BODY);
    StringBuilder page = new StringBuilder("<body><article>");
    for (int i = 0; page.length() < 20_000_000; i++) {
      page.append(paragraph.formatted(i));
    }
    HtmlPage read = read(page.toString());
    assertThat(read.article().text()).hasSizeGreaterThan(18_000_000);
    assertThat(read.notes()).isEmpty();
  }

  @Test
  void twentyMegabytesOfTagsAreCutAndNoted() {
    HtmlPage read = read("<article>" + p(BODY) + "</article>" + "<b>x".repeat(5_000_000));
    assertThat(read.article().text()).startsWith(BODY);
    assertThat(read.notes()).singleElement().asString().startsWith("only the first ");
  }

  @Test
  void figuresInFiguresAreLookedIntoOnce() {
    assertThat(
            read("<article>" + p(BODY) + "</article>" + "<figure>".repeat(500_000))
                .article()
                .text())
        .isEqualTo(BODY);
  }

  @Test
  void anElementOfAMillionAttributesIsRead() {
    StringBuilder tag = new StringBuilder("<div");
    for (int i = 0; i < 1_000_000; i++) {
      tag.append(" a").append(i).append("=b");
    }
    assertThat(read(tag + ">" + p(BODY)).article().text()).isEqualTo(BODY);
  }

  @Test
  void namesOfAMegabyteAreRead() {
    assertThat(
            read("<div class='" + "related ".repeat(130_000) + "'>x</div>" + p(BODY))
                .article()
                .text())
        .isEqualTo(BODY);
  }

  @Test
  void jsonLdNestedWithoutEndIsPassedOver() {
    String json = "<script type='application/ld+json'>" + "{\"a\":[".repeat(200_000) + "</script>";
    assertThat(read(json + p(BODY)).article().text()).isEqualTo(BODY);
  }

  @Test
  void aLineWithoutAnEndCostsTheDatesLittle() {
    assertThat(read(p(BODY + " by".repeat(500_000))).article().published()).isNull();
  }

  @Test
  void bytesOfNoEncodingAtAllThrowNothingElse() {
    byte[] noise = new byte[100_000];
    new Random(7).nextBytes(noise);
    assertThatCode(
            () -> {
              try {
                HtmlPage.read(noise, Origin.UNKNOWN);
              } catch (NoArticleException e) {
                assertThat(e).hasMessageContaining("no article");
              }
            })
        .doesNotThrowAnyException();
  }

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }

  private static HtmlPage read(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    Origin origin = new Origin(null, "utf-8", null);
    return assertTimeoutPreemptively(LIMIT, () -> HtmlPage.read(bytes, origin));
  }
}
