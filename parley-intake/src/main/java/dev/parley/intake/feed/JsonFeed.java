package dev.parley.intake.feed;

import dev.parley.intake.feed.Feed.Kind;
import dev.parley.model.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON Feed 1.0 and 1.1. Entries before a break are kept. */
final class JsonFeed {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int MOST_ENTRIES = 100_000;

  private final @Nullable String url;
  private final Map<String, String> fields = new HashMap<>();
  private final List<Map<String, String>> items = new ArrayList<>();
  private final List<Flaw> flaws;

  private JsonFeed(@Nullable String url, List<Flaw> flaws) {
    this.url = url;
    this.flaws = flaws;
  }

  static FeedResult read(FeedText decoded, @Nullable String url) {
    JsonFeed feed = new JsonFeed(url, new ArrayList<>(decoded.flaws()));
    feed.parse(decoded.text());
    String version = feed.fields.getOrDefault("version", "");
    if (feed.items.isEmpty() && !version.contains("jsonfeed")) {
      return new NotAFeed("JSON, but no JSON Feed");
    }
    return feed.feed();
  }

  private void parse(String text) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (name.equals("items") && value == JsonToken.START_ARRAY) {
          readItems(json);
        } else {
          keep(json, fields, name);
        }
      }
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      String message = String.valueOf(e.getOriginalMessage());
      boolean ends = message.startsWith("Unexpected end-of-input");
      flaws.add(new Flaw(line, ends ? "ends in the middle" : "not well-formed JSON: " + message));
    }
  }

  private void readItems(JsonParser json) {
    while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
      if (json.currentToken() != JsonToken.START_OBJECT) {
        json.skipChildren();
        continue;
      }
      Map<String, String> item = new HashMap<>();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        json.nextToken();
        keep(json, item, name);
      }
      if (items.size() == MOST_ENTRIES) {
        flaws.add(
            new Flaw(json.currentLocation().getLineNr(), "more than " + MOST_ENTRIES + " entries"));
      }
      if (items.size() < MOST_ENTRIES) {
        items.add(item);
      } else {
        json.skipChildren();
        return;
      }
    }
  }

  /** Keeps a string or number; of authors, their names. */
  private static void keep(JsonParser json, Map<String, String> into, String name) {
    if (json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL) {
      into.put(name, json.getString());
    } else if (name.equals("author") || name.equals("authors")) {
      names(json).forEach(author -> into.merge("author", author, JsonFeed::joined));
    } else {
      json.skipChildren();
    }
  }

  private static String joined(String names, String name) {
    return names.equals(name) ? names : names + ", " + name;
  }

  private static List<String> names(JsonParser json) {
    List<String> names = new ArrayList<>();
    int depth = 0;
    do {
      JsonToken token = json.currentToken();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (token == JsonToken.VALUE_STRING && "name".equals(json.currentName())) {
        String name = XmlText.filled(json.getString());
        if (name != null) {
          names.add(name);
        }
      }
    } while (depth > 0 && json.nextToken() != null);
    return names;
  }

  private Feed feed() {
    String author = fields.get("author");
    List<Entry> entries = new ArrayList<>();
    String own = url == null ? fields.get("feed_url") : url;
    for (Map<String, String> item : items) {
      entries.add(entry(item, own, author));
    }
    String home = fields.get("home_page_url");
    return new Feed(
        Kind.JSON_FEED,
        XmlText.filled(fields.get("title")),
        url,
        home == null ? null : Links.resolve(own, home),
        XmlText.filled(fields.get("language")),
        entries,
        flaws);
  }

  private static Entry entry(
      Map<String, String> item, @Nullable String feed, @Nullable String feedAuthor) {
    String id = XmlText.filled(item.get("id"));
    String reference = XmlText.filled(item.get("url"));
    String link = reference == null ? XmlText.filled(item.get("external_url")) : reference;
    String url = link == null ? null : Links.resolve(feed, link);
    if (url == null && id != null) {
      url = Links.resolve(null, id);
    }
    String title = XmlText.filled(item.get("title"));
    String html = XmlText.filled(item.get("content_html"));
    String content =
        html == null ? XmlText.escaped(XmlText.filled(item.get("content_text"))) : html;
    String summary = XmlText.escaped(XmlText.filled(item.get("summary")));
    if (id == null) {
      id = url == null ? Article.hash(title + "\n" + summary + "\n" + content) : url;
    }
    String published = XmlText.filled(item.get("date_published"));
    String modified = XmlText.filled(item.get("date_modified"));
    return new Entry(
        id,
        url,
        title,
        published == null ? null : FeedDate.of(published),
        modified == null ? null : FeedDate.of(modified),
        summary,
        content,
        item.getOrDefault("author", feedAuthor));
  }
}
