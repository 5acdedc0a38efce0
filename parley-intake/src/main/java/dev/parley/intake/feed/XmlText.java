package dev.parley.intake.feed;

import dev.parley.model.StatedDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What an element of a feed says. */
final class XmlText {

  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>|<!--");
  private static final Pattern CONTROLS =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]");

  private XmlText() {}

  /** Returns the characters in the element, trimmed; null where there are none. */
  static @Nullable String literal(@Nullable Element element) {
    return element == null ? null : filled(element.wholeText());
  }

  /** Returns text that may be HTML, escaped once or twice, as plain text on one line. */
  static @Nullable String plain(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String bare =
        TAG.matcher(text).find() ? Jsoup.parse(text).text() : Parser.unescapeEntities(text, false);
    return filled(bare.replaceAll("\\s+", " "));
  }

  /** Returns the HTML that an element carries escaped, in CDATA, or as elements of its own. */
  static @Nullable String html(@Nullable Element element) {
    if (element == null) {
      return null;
    }
    return filled(element.childrenSize() == 0 ? element.wholeText() : element.html());
  }

  /** Returns plain text as HTML. */
  static @Nullable String escaped(@Nullable String text) {
    return text == null ? null : Entities.escape(text);
  }

  static @Nullable StatedDate date(@Nullable Element element) {
    String words = literal(element);
    return words == null ? null : FeedDate.of(words.replaceAll("\\s+", " "));
  }

  /** Returns an attribute's value, trimmed; null where there is none. */
  static @Nullable String attribute(@Nullable Element element, String name) {
    return element == null ? null : filled(element.attr(name));
  }

  static @Nullable String filled(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String clean = CONTROLS.matcher(text).replaceAll("").strip();
    return clean.isEmpty() ? null : clean;
  }

  /** Returns the URL that references in an element start from (XML Base). */
  static @Nullable String base(Element element, @Nullable String feedUrl) {
    Deque<String> bases = new ArrayDeque<>();
    for (Element e = element; e != null; e = e.parent()) {
      String base = attribute(e, "xml:base");
      if (base != null) {
        bases.push(base);
      }
    }
    String base = feedUrl;
    for (String next : bases) {
      String resolved = Links.resolve(base, next);
      base = resolved == null ? base : resolved;
    }
    return base;
  }

  static @Nullable String link(Element element, @Nullable String reference, @Nullable String feed) {
    return reference == null ? null : Links.resolve(base(element, feed), reference);
  }
}
