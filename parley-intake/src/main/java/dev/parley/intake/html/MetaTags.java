package dev.parley.intake.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The page's {@code meta} elements: OpenGraph, {@code article:}, Dublin Core and the like. */
final class MetaTags {

  private final Map<String, String> contents = new HashMap<>();

  MetaTags(Document document) {
    for (Element meta : document.select("meta[content]")) {
      String content = meta.attr("content").strip();
      if (!content.isEmpty()) {
        for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
          String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
          if (!name.isEmpty()) {
            contents.putIfAbsent(name, content);
          }
        }
      }
    }
  }

  /** Returns the content of the first of these names that the page has, names in lower case. */
  @Nullable String first(String... names) {
    for (String name : names) {
      String content = contents.get(name);
      if (content != null) {
        return content;
      }
    }
    return null;
  }
}
