package dev.parley.bench.score;

import dev.parley.bench.corpus.StoredPages;
import dev.parley.intake.html.HtmlPage;
import dev.parley.intake.html.NoArticleException;
import dev.parley.intake.html.Origin;
import dev.parley.model.Article;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import net.dankito.readability4j.Readability4J;

/** Makes an article of a page. */
interface PageReader {

  /** Returns the article; without text where the page holds none. */
  Article read(StoredPages.Page page);

  /** Parley's own, which knows where the page was fetched and nothing else. */
  PageReader PARLEY =
      page -> {
        URI url = page.url() == null ? null : URI.create(page.url());
        try {
          return HtmlPage.read(page.html(), new Origin(url, null, null)).article();
        } catch (NoArticleException e) {
          return Article.of(page.id(), "");
        }
      };

  /**
   * Readability4J, a port of the reader view of Firefox. It tells no dates, and its title is that
   * of the page.
   */
  PageReader READABILITY =
      page -> {
        String url = page.url() == null ? "https://page.example/" : page.url();
        String html = new String(page.html(), StandardCharsets.UTF_8);
        net.dankito.readability4j.Article read = new Readability4J(url, html).parse();
        String text = read.getTextContent();
        return new Article(
            page.id(),
            text == null ? "" : text,
            read.getTitle(),
            null,
            null,
            null,
            null,
            null,
            null);
      };
}
