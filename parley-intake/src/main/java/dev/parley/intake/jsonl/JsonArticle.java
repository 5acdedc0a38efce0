package dev.parley.intake.jsonl;

import dev.parley.intake.Policy;
import dev.parley.intake.plain.IsoDate;
import dev.parley.model.Article;
import dev.parley.model.StatedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * An article as a line of a {@code .jsonl} file gives it: an object with {@code text}, or news-
 * please's {@code maintext}, and with as much of the rest as is known. Fields of other names are
 * passed over.
 */
final class JsonArticle {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Policy.LARGEST).build())
          .build();

  private static final char REPLACEMENT = '\uFFFD';

  private final Map<JsonField, Value> fields = new EnumMap<>(JsonField.class);
  private final List<String> oddities = new ArrayList<>();

  private JsonArticle() {}

  /** What stands under a name, and the name. */
  private record Value(String name, String words) {

    /**
     * Dates as others write them, a space for the T and midnight for no time, as ISO writes them.
     */
    StatedDate date() {
      if (JsonField.isOwn(name)) {
        return IsoDate.of(words);
      }
      String iso = words.replaceFirst(" 00:00:00$", "").replaceFirst("^(\\S{10}) (?=\\S)", "$1T");
      return new StatedDate(words, IsoDate.isIso(iso) ? iso : null);
    }
  }

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
   * @throws Malformed if it is not a JSON object, or one without a string for the text
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
    if (!article.fields.containsKey(JsonField.TEXT)) {
      throw new Malformed("no \"text\"");
    }
    article.check(JsonField.PUBLISHED);
    article.check(JsonField.MODIFIED);
    return article;
  }

  /** A date that no article can have stays as words; what is said relative to it, unresolved. */
  private void check(JsonField field) {
    Value value = fields.get(field);
    String oddity = value == null ? null : IsoDate.oddity(value.date(), LocalDate.now());
    if (value != null && oddity != null) {
      oddities.add(
          "\"" + value.name() + "\" " + value.words() + " " + oddity + ", kept as words only");
    }
  }

  private void take(String name, JsonParser parser, JsonToken token) throws Malformed {
    JsonField field = JsonField.named(name);
    boolean isId = field == JsonField.ID;
    if (field == null) {
      parser.skipChildren();
    } else if (token == JsonToken.VALUE_STRING || isId && token == JsonToken.VALUE_NUMBER_INT) {
      put(field, name, parser.getString());
    } else if (name.equals("authors") && token == JsonToken.START_ARRAY) {
      put(field, name, authors(parser));
    } else if (field == JsonField.TEXT && (name.equals("text") || token != JsonToken.VALUE_NULL)) {
      throw new Malformed("\"" + name + "\" is not a string");
    } else {
      parser.skipChildren();
      if (token != JsonToken.VALUE_NULL) {
        oddities.add(
            "\"" + name + "\" is not a string" + (isId ? " or number" : "") + ", left out");
      }
    }
  }

  private void put(JsonField field, String name, String words) {
    Value before = fields.get(field);
    boolean another = !JsonField.isOwn(name) && (words.isEmpty() || before != null);
    if (!another) {
      fields.put(field, new Value(name, wellFormed(name, words)));
    }
  }

  private static String authors(JsonParser parser) {
    List<String> names = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.VALUE_STRING) {
        names.add(parser.getString());
      } else {
        parser.skipChildren();
      }
    }
    return String.join(", ", names);
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
    Value text = fields.get(JsonField.TEXT);
    return text == null ? "" : text.words();
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
    String id = words(JsonField.ID);
    StatedDate stated = date(JsonField.PUBLISHED);
    return new Article(
        id == null ? Article.hash(text()) : id,
        text(),
        words(JsonField.TITLE),
        words(JsonField.BYLINE),
        words(JsonField.PUBLISHER),
        words(JsonField.URL),
        words(JsonField.LANGUAGE),
        stated == null ? published : stated,
        date(JsonField.MODIFIED));
  }

  private @Nullable String words(JsonField field) {
    Value value = fields.get(field);
    return value == null ? null : value.words();
  }

  private @Nullable StatedDate date(JsonField field) {
    Value value = fields.get(field);
    if (value == null) {
      return null;
    }
    StatedDate stated = value.date();
    boolean odd = IsoDate.oddity(stated, LocalDate.now()) != null;
    return odd ? new StatedDate(value.words(), null) : stated;
  }
}
