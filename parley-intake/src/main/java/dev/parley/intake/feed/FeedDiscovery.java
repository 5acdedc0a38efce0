package dev.parley.intake.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds a site's feeds from one of its pages. */
public final class FeedDiscovery {

  private static final List<String> USUAL_PLACES =
      List.of(
          "/feed",
          "/rss",
          "/feed.xml",
          "/rss.xml",
          "/atom.xml",
          "/index.xml",
          "/feed.json",
          "/news-sitemap.xml",
          "/sitemap-news.xml",
          "/sitemap.xml");

  private FeedDiscovery() {}

  /**
   * Returns the feeds that a page names with {@code link rel="alternate"} (or {@code "feed"}), in
   * the page's order.
   *
   * @param html the page
   * @param url where it is
   */
  public static List<FeedLink> named(String html, String url) {
    Document page = Jsoup.parse(html);
    Element declared = page.selectFirst("base[href]");
    String resolved = declared == null ? null : Links.resolve(url, declared.attr("href"));
    String base = resolved == null ? url : resolved;
    Map<String, FeedLink> found = new LinkedHashMap<>();
    for (Element link : page.select("link[href]")) {
      String type = link.attr("type").toLowerCase(Locale.ROOT).strip().replaceFirst(";.*", "");
      List<String> rels = List.of(link.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+"));
      if ((rels.contains("alternate") && isFeed(type)) || rels.contains("feed")) {
        String target = Links.resolve(base, link.attr("href"));
        if (target != null) {
          String title = XmlText.filled(link.attr("title"));
          found.putIfAbsent(target, new FeedLink(target, title, type));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * Returns the places where sites usually have their feeds, to be tried when a page names none.
   *
   * @param url any page of the site
   */
  public static List<String> usualPlaces(String url) {
    List<String> places = new ArrayList<>();
    for (String path : USUAL_PLACES) {
      String place = Links.resolve(url, path);
      if (place != null) {
        places.add(place);
      }
    }
    return places;
  }

  private static boolean isFeed(String type) {
    return switch (type) {
      case "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/feed+json",
          "application/rss",
          "application/atom",
          "text/rss+xml",
          "text/atom+xml" ->
          true;
      default -> false;
    };
  }
}
