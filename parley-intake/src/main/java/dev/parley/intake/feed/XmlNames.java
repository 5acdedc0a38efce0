package dev.parley.intake.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds elements by the names that the formats' documents use ({@code dc:date}, {@code pubdate}),
 * in lower case, whatever prefix a feed gives their namespaces. Where a feed does not declare a
 * prefix, it is taken to mean what it usually does.
 */
final class XmlNames {

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://www.w3.org/2005/atom", "atom:"),
          Map.entry("http://purl.org/atom/ns#", "atom:"),
          Map.entry("http://purl.org/dc/elements/1.1/", "dc:"),
          Map.entry("http://purl.org/dc/terms/", "dcterms:"),
          Map.entry("http://purl.org/rss/1.0/modules/content/", "content:"),
          Map.entry("http://www.google.com/schemas/sitemap-news/0.9", "news:"),
          Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:"),
          Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:"),
          Map.entry("http://www.w3.org/1999/xhtml", "xhtml:"),
          Map.entry("http://purl.org/rss/1.0/", ""),
          Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
          Map.entry("http://channel.netscape.com/rdf/simple/0.9/", ""),
          Map.entry("http://backend.userland.com/rss2", ""),
          Map.entry("http://www.sitemaps.org/schemas/sitemap/0.9", ""),
          Map.entry("http://www.google.com/schemas/sitemap/0.84", ""));

  private XmlNames() {}

  static String of(Element element) {
    String namespace = element.tag().namespace().strip().toLowerCase(Locale.ROOT);
    String known = PREFIXES.get(namespace.replaceFirst("^https:", "http:"));
    String local = element.tag().localName().toLowerCase(Locale.ROOT);
    if (known != null) {
      return known + local;
    }
    String prefix = element.tag().prefix().toLowerCase(Locale.ROOT);
    return prefix.isEmpty() ? local : prefix + ":" + local;
  }

  /** Returns the first child with the first of the names that any child has. */
  static @Nullable Element first(Element parent, String... names) {
    for (String name : names) {
      for (Element child : parent.children()) {
        if (of(child).equals(name)) {
          return child;
        }
      }
    }
    return null;
  }

  static List<Element> all(Element parent, String... names) {
    List<String> wanted = List.of(names);
    List<Element> found = new ArrayList<>();
    for (Element child : parent.children()) {
      if (wanted.contains(of(child))) {
        found.add(child);
      }
    }
    return found;
  }
}
