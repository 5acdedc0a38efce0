package dev.parley.intake.feed;

import static dev.parley.intake.feed.XmlNames.first;

import dev.parley.intake.feed.Feed.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Sitemaps (sitemaps.org, 0.9), with what the news extension adds, and lists of sitemaps. */
final class Sitemap {

  private Sitemap() {}

  static Feed read(Kind kind, List<Element> items, @Nullable String url, List<Flaw> flaws) {
    List<Entry> entries = new ArrayList<>();
    String name = null;
    String language = null;
    for (Element item : items) {
      String location = XmlText.literal(first(item, "loc"));
      if (location == null) {
        continue;
      }
      Element news = first(item, "news:news");
      Element publication = news == null ? null : first(news, "news:publication");
      if (publication != null && name == null) {
        name = XmlText.plain(XmlText.literal(first(publication, "news:name")));
        language = XmlText.literal(first(publication, "news:language"));
      }
      String page = XmlText.link(item, location, url);
      entries.add(
          new Entry(
              page == null ? location : page,
              page,
              news == null ? null : XmlText.plain(XmlText.literal(first(news, "news:title"))),
              news == null ? null : XmlText.date(first(news, "news:publication_date")),
              XmlText.date(first(item, "lastmod")),
              null,
              null,
              null));
    }
    return new Feed(kind, name, url, null, language, entries, flaws);
  }
}
