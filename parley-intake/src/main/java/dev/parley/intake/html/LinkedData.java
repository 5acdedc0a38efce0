package dev.parley.intake.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * What a page says of its article in JSON-LD with the words of schema.org. Broken JSON counts as
 * far as it goes.
 */
final class LinkedData {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final Pattern ARTICLE =
      Pattern.compile(".*(?:Article|BlogPosting|Posting|Report|Review)$");

  private static final Pattern START = Pattern.compile("\\{|\\[\\s*[\\[{\"]");

  private static final Pattern PLAIN =
      Pattern.compile(
          "\"(headline|datePublished|dateModified)\"\\s*:\\s*\"([^\"\\n\\\\]{1,300})\"");

  private static final Pattern PAGE = Pattern.compile(".*WebPage$");

  /** Pages have a handful of kilobytes; one of megabytes is no description. */
  private static final int LONGEST = 2_000_000;

  /** How many objects are looked at. */
  private static final int MOST = 20_000;

  private final Map<String, Object> article;

  private LinkedData(Map<String, Object> article) {
    this.article = article;
  }

  /** Reads the page's scripts of the type {@code application/ld+json}. */
  static LinkedData of(Document document) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Element script : document.select("script[type*=ld+json]")) {
      all.addAll(objects(parse(script.data())));
    }
    return new LinkedData(
        all.stream()
            .filter(one -> isA(ARTICLE, one) && isDescribed(one))
            .findFirst()
            .or(() -> all.stream().filter(one -> isA(ARTICLE, one)).findFirst())
            .or(() -> all.stream().filter(one -> isA(PAGE, one) && isDescribed(one)).findFirst())
            .orElse(Map.of()));
  }

  private static boolean isDescribed(Map<String, Object> object) {
    return object.containsKey("datePublished") || object.containsKey("articleBody");
  }

  private static boolean isA(Pattern name, Map<String, Object> object) {
    return values(object.get("@type")).stream()
        .anyMatch(type -> type instanceof String one && name.matcher(one).matches());
  }

  private static List<?> values(@Nullable Object value) {
    return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
  }

  /** Returns every object in a value, outer ones first. */
  @SuppressWarnings("unchecked") // parse makes maps with strings for keys
  private static List<Map<String, Object>> objects(List<Object> roots) {
    List<Map<String, Object>> objects = new ArrayList<>();
    Deque<Object> waiting = new ArrayDeque<>(roots);
    while (!waiting.isEmpty() && objects.size() < MOST) {
      Object next = waiting.poll();
      if (next instanceof List<?> list) {
        waiting.addAll(list);
      } else if (next instanceof Map<?, ?> map) {
        objects.add((Map<String, Object>) map);
        map.values().stream()
            .filter(value -> value instanceof Map || value instanceof List)
            .forEach(waiting::add);
      }
    }
    return objects;
  }

  private static List<Object> parse(String script) {
    List<Object> root = new ArrayList<>();
    int start = firstOf(script);
    String json = script.substring(start, Math.min(script.length(), start + LONGEST));
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      fill(parser, root);
    } catch (JacksonException e) {
      salvage(json, root);
    }
    return root;
  }

  /** Takes out of JSON that breaks off what can still be told, for the object that was begun. */
  @SuppressWarnings("unchecked") // parse makes maps with strings for keys
  private static void salvage(String json, List<Object> root) {
    if (!root.isEmpty() && root.get(0) instanceof Map<?, ?> begun) {
      Matcher plain = PLAIN.matcher(json);
      while (plain.find()) {
        ((Map<String, Object>) begun).putIfAbsent(plain.group(1), plain.group(2));
      }
    }
  }

  /** Returns where the JSON starts, behind the comment marks that some pages wrap it in. */
  private static int firstOf(String script) {
    Matcher start = START.matcher(script);
    return start.find() ? start.start() : 0;
  }

  /** Fills the list with what the parser gives, containers before what they hold. */
  private static void fill(JsonParser parser, List<Object> root) {
    Deque<Object> open = new ArrayDeque<>();
    open.push(root);
    String key = "";
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      switch (token) {
        case PROPERTY_NAME -> key = parser.currentName();
        case START_OBJECT -> open.push(added(open.element(), key, new LinkedHashMap<>()));
        case START_ARRAY -> open.push(added(open.element(), key, new ArrayList<>()));
        case END_OBJECT, END_ARRAY -> open.pop();
        case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
            added(open.element(), key, parser.getString());
        default -> {
          // true, false and null say nothing about an article
        }
      }
    }
  }

  @SuppressWarnings("unchecked") // only fill makes these
  private static Object added(Object container, String key, Object value) {
    if (container instanceof List<?> list) {
      ((List<Object>) list).add(value);
    } else {
      ((Map<String, Object>) container).putIfAbsent(key, value);
    }
    return value;
  }

  /** Returns a property's text, entities resolved; of several values the first. */
  @Nullable String text(String property) {
    return texts(property).stream().findFirst().orElse(null);
  }

  /** Returns the texts of a property; an object's is its {@code name} or {@code @id}. */
  List<String> texts(String property) {
    List<String> texts = new ArrayList<>();
    for (Object value : values(article.get(property))) {
      Object text =
          value instanceof Map<?, ?> object
              ? object.containsKey("name") ? object.get("name") : object.get("@id")
              : value;
      values(text).stream()
          .filter(String.class::isInstance)
          .map(one -> Parser.unescapeEntities((String) one, false).strip())
          .filter(one -> !one.isEmpty())
          .forEach(texts::add);
    }
    return texts;
  }
}
