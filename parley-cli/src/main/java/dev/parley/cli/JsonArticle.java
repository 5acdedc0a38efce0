package dev.parley.cli;

import dev.parley.model.Article;
import dev.parley.model.StatedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * An article as a line of a {@code .jsonl} file gives it: an object with {@code text}, and with as
 * much of the rest as is known. Fields of other names are passed over.
 */
final class JsonArticle {

  private static final Set<String> FIELDS =
      Set.of(
          "id", "text", "title", "byline", "publisher", "url", "language", "published", "modified");

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Policy.LARGEST).build())
          .build();

  private static final char REPLACEMENT = '\uFFFD';

  private final Map<String, String> fields = new HashMap<>();
  private final List<String> oddities = new ArrayList<>();

  private JsonArticle() {}

  /** The line holds no article; the message says why, in words for one line. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    private Malformed(String message) {
      super(message);
    }
  }

  /**
   * Parses one line.
   *
   * @throws Malformed if it is not a JSON object, or one without a string {@code text}
   */
  static JsonArticle parse(String line) throws Malformed {
    JsonArticle article = new JsonArticle();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new Malformed("not a JSON object");
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        article.take(parser.currentName(), parser, parser.nextToken());
      }
      if (parser.nextToken() != null) {
        throw new Malformed("more than one JSON object on the line");
      }
    } catch (JacksonException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      throw new Malformed(column > 0 ? "not JSON, from column " + column + " on" : "not JSON");
    }
    if (!article.fields.containsKey("text")) {
      throw new Malformed("no \"text\"");
    }
    article.check("published");
    article.check("modified");
    return article;
  }

  /** A date that no article can have stays as words; what is said relative to it, unresolved. */
  private void check(String field) {
    String words = fields.get(field);
    String oddity = words == null ? null : IsoDate.oddity(IsoDate.of(words), LocalDate.now());
    if (oddity != null) {
      oddities.add("\"" + field + "\" " + words + " " + oddity + ", kept as words only");
    }
  }

  private void take(String name, JsonParser parser, JsonToken token) throws Malformed {
    boolean isId = name.equals("id");
    if (!FIELDS.contains(name)) {
      parser.skipChildren();
    } else if (token == JsonToken.VALUE_STRING || isId && token == JsonToken.VALUE_NUMBER_INT) {
      fields.put(name, wellFormed(name, parser.getString()));
    } else if (name.equals("text")) {
      throw new Malformed("\"text\" is not a string");
    } else {
      parser.skipChildren();
      if (token != JsonToken.VALUE_NULL) {
        oddities.add(
            "\"" + name + "\" is not a string" + (isId ? " or number" : "") + ", left out");
      }
    }
  }

  /**
   * JSON can write half a surrogate pair, which is no character and which no UTF-8 file can hold.
   * It becomes U+FFFD, as broken bytes do in a file; offsets stay as they are.
   */
  private String wellFormed(String field, String value) {
    StringBuilder mended = null;
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        if (Character.isSupplementaryCodePoint(value.codePointAt(i))) {
          i++;
        } else {
          mended = mended == null ? new StringBuilder(value) : mended;
          mended.setCharAt(i, REPLACEMENT);
        }
      }
    }
    if (mended == null) {
      return value;
    }
    oddities.add("\"" + field + "\" holds half a surrogate pair, which became U+FFFD");
    return mended.toString();
  }

  /** Returns the text, exactly as given. */
  String text() {
    return fields.getOrDefault("text", "");
  }

  /** Returns what is odd about the line without keeping the article from being read. */
  List<String> oddities() {
    return oddities;
  }

  /**
   * Returns the article.
   *
   * @param published the date it gets if it states none
   */
  Article article(@Nullable StatedDate published) {
    String id = fields.get("id");
    StatedDate stated = date("published");
    return new Article(
        id == null ? Article.hash(text()) : id,
        text(),
        fields.get("title"),
        fields.get("byline"),
        fields.get("publisher"),
        fields.get("url"),
        fields.get("language"),
        stated == null ? published : stated,
        date("modified"));
  }

  private @Nullable StatedDate date(String field) {
    String words = fields.get(field);
    if (words == null) {
      return null;
    }
    StatedDate stated = IsoDate.of(words);
    boolean odd = IsoDate.oddity(stated, LocalDate.now()) != null;
    return odd ? new StatedDate(words, null) : stated;
  }
}
