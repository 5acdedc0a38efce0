package dev.parley.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Article;
import dev.parley.model.StatedDate;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PageFactsTest {

  private static final String BODY =
      "<p>The two delegations met for the third time on Tuesday and agreed to meet again in a week.</p>";

  @Test
  void jsonLdTellsTheArticleEvenInAGraphOfArrays() throws NoArticleException {
    Article article =
        read(
            """
            <html lang="en-GB"><script type="application/ld+json">[{"@graph": [{"@type": "WebSite", "name": "x"},
            {"@type": ["NewsArticle"], "headline": "Talks &amp; tolls", "datePublished": "2031-03-02T18:05:00Z",
            "dateModified": "2031-03-03", "author": [{"name": "Ada Ferris"}, {"name": "Oke Dunn"}],
            "publisher": {"@type": "Organization", "name": "The Harbour Gazette"}}]}]</script>
            """);
    assertThat(article.title()).isEqualTo("Talks & tolls");
    assertThat(article.byline()).isEqualTo("Ada Ferris, Oke Dunn");
    assertThat(article.publisher()).isEqualTo("The Harbour Gazette");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.published())
        .isEqualTo(new StatedDate("2031-03-02T18:05:00Z", "2031-03-02T18:05:00Z"));
    assertThat(article.modified()).isEqualTo(new StatedDate("2031-03-03", "2031-03-03"));
  }

  @Test
  void brokenJsonLdCountsAsFarAsItGoes() throws NoArticleException {
    Article article =
        read(
            """
            <script type="application/ld+json">/*<![CDATA[*/ {"@type": "NewsArticle", "headline": "Talks go on",
            "description": "They said "no", "datePublished": "2031-03-02",</script>
            """);
    assertThat(article.title()).isEqualTo("Talks go on");
    assertThat(article.published()).isEqualTo(new StatedDate("2031-03-02", "2031-03-02"));
  }

  @Test
  void openGraphAndArticleTagsTellTheRest() throws NoArticleException {
    Article article =
        read(
            """
            <meta property="og:title" content="Talks go on"><meta property="og:site_name" content="Gazette">
            <meta property="article:published_time" content="2031-03-02T18:05:00+01:00">
            <meta name="author" content="By Ada Ferris"><meta property="og:locale" content="de_DE">
            <link rel="canonical" href="/talks/1">
            """);
    assertThat(article.title()).isEqualTo("Talks go on");
    assertThat(article.publisher()).isEqualTo("Gazette");
    assertThat(article.byline()).isEqualTo("Ada Ferris");
    assertThat(article.language()).isEqualTo("de");
    assertThat(article.url()).isEqualTo("https://gazette.example/talks/1");
    assertThat(article.published())
        .isEqualTo(new StatedDate("2031-03-02T18:05:00+01:00", "2031-03-02T18:05:00+01:00"));
  }

  @Test
  void microdataAndTimeElementsAreRead() throws NoArticleException {
    Article article =
        read(
            """
            <h1 itemprop="headline">Talks go on</h1><span itemprop="author">Ada Ferris</span>
            <time itemprop="datePublished" datetime="2031-03-02">on Sunday</time>
            <time itemprop="dateModified" datetime="2031-03-03">on Monday</time>
            """);
    assertThat(article.title()).isEqualTo("Talks go on");
    assertThat(article.byline()).isEqualTo("Ada Ferris");
    assertThat(article.published()).isEqualTo(new StatedDate("2031-03-02", "2031-03-02"));
    assertThat(article.modified()).isEqualTo(new StatedDate("2031-03-03", "2031-03-03"));
  }

  @Test
  void aLineThatAPersonReadsKeepsItsWords() throws NoArticleException {
    Article article =
        read("<h1>Talks go on</h1><div>23 Dec, 2021 17:34 / Updated 3 years ago</div>");
    assertThat(article.published())
        .isEqualTo(new StatedDate("23 Dec, 2021 17:34", "2021-12-23T17:34"));
    assertThat(article.modified()).isEqualTo(new StatedDate("Updated 3 years ago", "2028"));
  }

  @Test
  void theHeadlineIsThePrintedOneWithoutTheOutlet() throws NoArticleException {
    assertThat(read("<title>Talks go on | The Harbour Gazette</title>").title())
        .isEqualTo("Talks go on");
    assertThat(
            read("<title>Talks go on - Gazette</title><h1>Gazette</h1><h1>Talks go on</h1>")
                .title())
        .isEqualTo("Talks go on");
  }

  @Test
  void aCanonicalAddressThatIsTheFrontDoorIsAMistake() throws NoArticleException {
    assertThat(read("<link rel=canonical href='https://gazette.example/'>").url())
        .isEqualTo("https://gazette.example/talks/1?from=feed");
    assertThat(read("<link rel=canonical href='javascript:alert(1)'>").url())
        .isEqualTo("https://gazette.example/talks/1?from=feed");
  }

  @Test
  void whatAPageDoesNotSayIsNotKnown() throws NoArticleException {
    Article article = read("");
    assertThat(article.title()).isNull();
    assertThat(article.byline()).isNull();
    assertThat(article.publisher()).isNull();
    assertThat(article.language()).isNull();
    assertThat(article.published()).isNull();
    assertThat(article.modified()).isNull();
  }

  private static Article read(String head) throws NoArticleException {
    Origin origin =
        new Origin(
            URI.create("https://gazette.example/talks/1?from=feed"),
            null,
            LocalDate.of(2031, 3, 4));
    return HtmlPage.read(head + BODY, origin).article();
  }
}
