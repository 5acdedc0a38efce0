package dev.parley.intake.feed;

import dev.parley.intake.feed.Feed.Kind;
import dev.parley.model.Article;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Atom 1.0 (RFC 4287) and its draft, 0.3, which many old sites still write. */
final class AtomFeed {

  private AtomFeed() {}

  static Feed read(Element root, List<Element> items, @Nullable String url, List<Flaw> flaws) {
    String author = author(root);
    List<Entry> entries = new ArrayList<>();
    for (Element item : items) {
      entries.add(entry(item, url, author));
    }
    return new Feed(
        Kind.ATOM,
        title(first(root, "title")),
        url,
        alternate(root, url),
        XmlText.attribute(root, "xml:lang"),
        entries,
        flaws);
  }

  private static Entry entry(Element item, @Nullable String feed, @Nullable String feedAuthor) {
    String id = XmlText.literal(first(item, "id"));
    String url = alternate(item, feed);
    String title = title(first(item, "title"));
    String summary = html(first(item, "summary"));
    Element content = first(item, "content");
    if (url == null) {
      String source = XmlText.attribute(content, "src");
      url = source == null ? null : XmlText.link(item, source, feed);
    }
    if (url == null && id != null) {
      url = Links.resolve(null, id);
    }
    if (id == null) {
      id = url == null ? Article.hash(title + "\n" + summary + "\n" + html(content)) : url;
    }
    String author = author(item);
    return new Entry(
        id,
        url,
        title,
        XmlText.date(first(item, "published", "issued", "created", "dc:date")),
        XmlText.date(first(item, "updated", "modified")),
        summary,
        html(content),
        author == null ? feedAuthor : author);
  }

  private static @Nullable Element first(Element parent, String... names) {
    for (String name : names) {
      Element found = XmlNames.first(parent, "atom:" + name, name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The page that an entry or a feed stands for: RFC 4287, 4.2.7.2; HTML before other types. */
  private static @Nullable String alternate(Element parent, @Nullable String feed) {
    Element best = null;
    for (Element link : XmlNames.all(parent, "atom:link", "link")) {
      String rel = link.attr("rel").strip();
      boolean alternate = rel.isEmpty() || rel.equalsIgnoreCase("alternate");
      if (alternate && (best == null || (!isHtml(best) && isHtml(link)))) {
        best = link;
      }
    }
    if (best == null) {
      return null;
    }
    String href = XmlText.attribute(best, "href");
    return XmlText.link(best, href == null ? XmlText.literal(best) : href, feed);
  }

  private static boolean isHtml(Element link) {
    return link.attr("type").toLowerCase(Locale.ROOT).contains("html");
  }

  private static @Nullable String title(@Nullable Element element) {
    String literal = XmlText.literal(element);
    if (element == null || literal == null) {
      return null;
    }
    return isText(element)
        ? XmlText.filled(literal.replaceAll("\\s+", " "))
        : XmlText.plain(literal);
  }

  private static @Nullable String html(@Nullable Element element) {
    if (element == null) {
      return null;
    }
    Element div = XmlNames.first(element, "xhtml:div", "div");
    boolean xhtml = element.attr("type").toLowerCase(Locale.ROOT).contains("xhtml");
    if (xhtml && div != null) {
      return XmlText.filled(div.html()); // the div itself is no part of it: RFC 4287, 3.1.1.3
    }
    return isText(element) ? XmlText.escaped(XmlText.literal(element)) : XmlText.html(element);
  }

  /** Without a type it is text (RFC 4287, 3.1.1), but in 0.3 {@code mode="escaped"} is HTML. */
  private static boolean isText(Element element) {
    String type = element.attr("type").toLowerCase(Locale.ROOT).strip();
    boolean untyped = type.isEmpty() || type.equals("text") || type.equals("text/plain");
    return untyped && element.childrenSize() == 0 && !element.attr("mode").equals("escaped");
  }

  private static @Nullable String author(Element parent) {
    Set<String> names = new LinkedHashSet<>();
    for (Element author : XmlNames.all(parent, "atom:author", "author", "dc:creator")) {
      Element named = first(author, "name");
      String name = XmlText.plain(XmlText.literal(named == null ? author : named));
      if (name != null) {
        names.add(name);
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }
}
