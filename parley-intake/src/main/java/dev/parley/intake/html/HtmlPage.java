package dev.parley.intake.html;

import dev.parley.model.Article;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A page that has been read.
 *
 * @param article its id is the {@linkplain Article#hash hash} of its text; the text is the body,
 *     with a blank line between paragraphs, headings and list items; the title is not part of it
 * @param notes what had to be assumed or left out, in sentences without a full stop; empty if
 *     nothing
 */
public record HtmlPage(Article article, List<String> notes) {

  /** Keeps its own copy of the notes. */
  public HtmlPage {
    notes = List.copyOf(notes);
  }

  /**
   * Reads a page from bytes. Its encoding is found as the WHATWG Encoding and HTML standards have
   * it: byte order mark, what the transport declared, what the page declares, a guess.
   *
   * @throws NoArticleException if there is nothing to read on the page
   */
  public static HtmlPage read(byte[] bytes, Origin origin) throws NoArticleException {
    Decoded decoded = Decoded.of(bytes, origin.charset());
    return read(decoded.text(), origin, decoded.notes());
  }

  /**
   * Reads a page that has been decoded.
   *
   * @throws NoArticleException if there is nothing to read on the page
   */
  public static HtmlPage read(String html, Origin origin) throws NoArticleException {
    return read(html, origin, List.of());
  }

  private static HtmlPage read(String html, Origin origin, List<String> before)
      throws NoArticleException {
    List<String> notes = new ArrayList<>(before);
    String markup = Bounds.cut(html, notes);
    Document document = Parser.htmlParser().setMaxDepth(Bounds.DEPTH).parseInput(markup, "");
    PageFacts facts = new PageFacts(document, origin);
    String title = facts.title();
    Body body = Body.of(document, facts.body(), title);
    String text = body.text();
    String reason = body.problem();
    if (reason != null) {
      throw new NoArticleException(origin.name(), reason);
    }
    VisibleDates visible = body.dates(origin.fetched());
    Article article =
        new Article(
            Article.hash(text),
            text,
            title,
            facts.byline(),
            facts.publisher(),
            facts.url(),
            facts.language(),
            facts.published(visible),
            facts.modified(visible));
    return new HtmlPage(article, notes);
  }
}
