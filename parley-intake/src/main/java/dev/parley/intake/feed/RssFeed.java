package dev.parley.intake.feed;

import static dev.parley.intake.feed.XmlNames.all;
import static dev.parley.intake.feed.XmlNames.first;

import dev.parley.intake.feed.Feed.Kind;
import dev.parley.model.Article;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * RSS in all its versions (0.90, 0.91, 0.92, 1.0, 2.0), which differ in little that matters here.
 */
final class RssFeed {

  /** RSS 2.0 wants an e-mail address: "someone@example.org (Some One)". */
  private static final Pattern NAMED_ADDRESS = Pattern.compile("\\S+@\\S+\\s*\\(([^()]+)\\)");

  private RssFeed() {}

  static Feed read(Element root, List<Element> items, @Nullable String url, List<Flaw> flaws) {
    Element found = first(root, "channel");
    Element channel = found == null ? root : found;
    String base = XmlText.base(channel, url);
    String link = XmlText.literal(first(channel, "link"));
    String site = link == null ? null : Links.resolve(base, link);
    List<Entry> entries = new ArrayList<>();
    for (Element item : items) {
      entries.add(entry(item, url == null ? site : url));
    }
    return new Feed(
        Kind.RSS,
        XmlText.plain(XmlText.literal(first(channel, "title", "dc:title"))),
        url,
        site,
        XmlText.literal(first(channel, "language", "dc:language")),
        entries,
        flaws);
  }

  private static Entry entry(Element item, @Nullable String feed) {
    String guid = XmlText.literal(first(item, "guid"));
    String url = url(item, guid, feed);
    String title = XmlText.plain(XmlText.literal(first(item, "title", "dc:title")));
    String summary = XmlText.html(first(item, "description", "dc:description", "itunes:summary"));
    String content = XmlText.html(first(item, "content:encoded", "xhtml:body"));
    String id = guid == null ? XmlText.attribute(item, "rdf:about") : guid;
    if (id == null) {
      id = url == null ? Article.hash(title + "\n" + summary + "\n" + content) : url;
    }
    return new Entry(
        id,
        url,
        title,
        XmlText.date(first(item, "pubdate", "dc:date", "dcterms:issued", "atom:published")),
        XmlText.date(first(item, "atom:updated", "dcterms:modified")),
        summary,
        content,
        author(item));
  }

  private static @Nullable String url(Element item, @Nullable String guid, @Nullable String feed) {
    for (Element link : all(item, "link", "atom:link")) {
      String rel = XmlText.attribute(link, "rel");
      String literal = XmlText.literal(link);
      String reference = literal == null ? XmlText.attribute(link, "href") : literal;
      if (reference != null && (rel == null || rel.equals("alternate"))) {
        return XmlText.link(link, reference, feed);
      }
    }
    String about = XmlText.attribute(item, "rdf:about");
    if (about != null) {
      return XmlText.link(item, about, null);
    }
    boolean permanent =
        !"false".equalsIgnoreCase(XmlText.attribute(first(item, "guid"), "isPermaLink"));
    return guid != null && permanent ? Links.resolve(null, guid) : null;
  }

  private static @Nullable String author(Element item) {
    Set<String> names = new LinkedHashSet<>();
    for (Element author : all(item, "dc:creator", "author", "itunes:author")) {
      String name = XmlText.plain(XmlText.literal(author));
      if (name != null) {
        Matcher named = NAMED_ADDRESS.matcher(name);
        names.add(named.matches() ? named.group(1).strip() : name);
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }
}
