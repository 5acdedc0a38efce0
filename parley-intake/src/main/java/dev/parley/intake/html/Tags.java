package dev.parley.intake.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What elements are by their names, as the HTML Living Standard has them. */
final class Tags {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frameset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "listing",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "plaintext",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "xmp");

  /** What holds no text for a reader. */
  private static final Set<String> SILENT =
      Set.of(
          "applet",
          "area",
          "audio",
          "button",
          "canvas",
          "datalist",
          "embed",
          "frame",
          "head",
          "iframe",
          "input",
          "map",
          "math",
          "meter",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "option",
          "progress",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "track",
          "video");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private static final Set<String> EMPHASIS = Set.of("b", "strong", "i", "em");

  private static final Set<String> PARAGRAPHS =
      Set.of("p", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6");

  private Tags() {}

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName());
  }

  /** Tells whether this holds a paragraph and not an article. */
  static boolean isParagraph(Element element) {
    return PARAGRAPHS.contains(element.normalName());
  }

  static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  static boolean isHeading(Element element) {
    return HEADINGS.contains(element.normalName());
  }

  static boolean isEmphasis(Element element) {
    return EMPHASIS.contains(element.normalName());
  }
}
