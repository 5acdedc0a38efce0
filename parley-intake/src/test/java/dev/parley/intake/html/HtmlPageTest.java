package dev.parley.intake.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.model.Article;
import java.net.URI;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

  private static final String FIRST =
      "The two delegations met for the third time on Tuesday and agreed on a date for the next round.";
  private static final String SECOND =
      "The envoy of the northern party said that the draft, which runs to forty pages, was closer than ever.";
  private static final String THIRD =
      "A spokesman for the harbour board, however, denied that any concession on the tolls had been offered.";

  @Test
  void theBodyIsItsParagraphsWithABlankLineBetween() throws NoArticleException {
    assertThat(text(page(p(FIRST) + p(SECOND) + p(THIRD))))
        .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void whatStandsAroundTheBodyIsLeftOut() throws NoArticleException {
    String page =
        """
        <html><body><nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav>
        <header><a href=/>The Harbour Gazette, a daily of the northern coast since 1921</a></header>
        <div id="cookie-consent"><p>We and our 214 partners store cookies on your device, and with your
        consent we use them to measure, to remember you and to sell what we know of you.</p></div>
        <main><article><h1>Talks go on</h1>
        <p class="byline">By Ada Ferris</p>
        <div class="share-bar"><a href=#>Share</a> <a href=#>Print</a></div>
        <figure><img src=a.jpg><figcaption>The envoys on the steps of the customs house, before the
        meeting that was to last nine hours.</figcaption></figure>
        <p>%s</p>
        <div class="newsletter"><p>Get our letter from the harbour in your inbox every morning, free
        of charge, with all that moves the coast.</p></div>
        <h2>What is open</h2><p>%s</p>
        <p>Read more: <a href=/x>Why the tolls matter to the fishing towns of the south</a></p>
        <blockquote><p>%s</p></blockquote>
        <div class="author-bio"><p>Ada Ferris has written about the harbour talks for the Gazette since
        they began, and about fish before that.</p></div></article>
        <aside class="related"><h3>Related</h3><p>An earlier round of the talks ended without a result
        after the northern party walked out of the room.</p></aside>
        <section id="comments"><p>I have said for years that the tolls are too high, and nobody on that
        board ever listens to what a sailor says.</p></section></main>
        <footer><p>Copyright 2031 The Harbour Gazette. All rights reserved, and so on and so forth, for
        ever and a day.</p></footer></body></html>
        """
            .formatted(FIRST, SECOND, THIRD);
    assertThat(text(page)).isEqualTo(String.join("\n\n", FIRST, "What is open", SECOND, THIRD));
  }

  @Test
  void listsAndTablesOfTheBodyStay() throws NoArticleException {
    String list =
        "<ul><li>The tolls stay as they are until June.</li><li>The fleet returns.</li></ul>";
    String table = "<table><tr><td>Tolls</td><td>4 crowns</td></tr></table>";
    assertThat(text(page(p(FIRST) + list + p(SECOND) + table)))
        .contains("The tolls stay as they are until June.\n\nThe fleet returns.")
        .endsWith("Tolls\t4 crowns");
  }

  @Test
  void twoLineBreaksPartParagraphsAndOneALine() throws NoArticleException {
    assertThat(text("<div>" + FIRST + "<br><br>" + SECOND + "<br>" + THIRD + "</div>"))
        .isEqualTo(FIRST + "\n\n" + SECOND + "\n" + THIRD);
  }

  @Test
  void entitiesAreTextAndEscapedMarkupStaysText() throws NoArticleException {
    assertThat(
            text(
                page(
                    p(
                        FIRST
                            + " A &lt;b&gt;bold&lt;/b&gt; &amp;amp; r&eacute;sum&#233;&nbsp;now."))))
        .endsWith("A <b>bold</b> &amp; résumé now.");
  }

  @Test
  void theBodyThatThePageTellsInJsonLdPointsToWhereItIs() throws NoArticleException {
    String other =
        "A column on gardens, which has nothing to do with talks, and goes on about roses. ";
    String html =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + (FIRST + " " + SECOND + " " + THIRD + " ").repeat(2)
            + "\"}</script><div><div>"
            + p(FIRST)
            + p(SECOND)
            + p(THIRD)
            + "</div><div>"
            + p(other.repeat(2))
            + p(other)
            + "</div></div>";
    assertThat(text(html)).contains(SECOND).doesNotContain("roses");
  }

  @Test
  void theArticlesIdIsTheHashOfItsText() throws NoArticleException {
    Article article = HtmlPage.read(page(p(FIRST)), Origin.UNKNOWN).article();
    assertThat(article.id()).isEqualTo(Article.hash(FIRST));
  }

  @Test
  void anEmptyPageIsNamedWithTheReason() {
    Origin origin = new Origin(URI.create("https://gazette.example/a"), null, null);
    assertThatThrownBy(() -> HtmlPage.read(new byte[0], origin))
        .isInstanceOf(NoArticleException.class)
        .hasMessage("https://gazette.example/a: no article: the page has no text");
  }

  @Test
  void aPageOfLinksIsNoArticle() {
    String links = "<li><a href=/x>One of the many stories that we have today</a>".repeat(40);
    assertThatThrownBy(() -> text("<ul>" + links + "</ul>"))
        .hasMessageStartingWith("the page: no article: no running text on it");
  }

  private static String p(String text) {
    return "<p>" + text + "</p>\n";
  }

  private static String page(String body) {
    return "<html><body><article><h1>Talks go on</h1>" + body + "</article></body></html>";
  }

  private static String text(String html) throws NoArticleException {
    return HtmlPage.read(html, Origin.UNKNOWN).article().text();
  }
}
