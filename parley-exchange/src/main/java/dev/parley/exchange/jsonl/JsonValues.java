package dev.parley.exchange.jsonl;

import dev.parley.model.ActorCode;
import dev.parley.model.CodePoints;
import dev.parley.model.Span;
import dev.parley.model.TimexValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The values of one JSON object, as {@link JsonFields} writes them. Every method throws {@link
 * IllegalArgumentException} with the field's name where a value cannot be.
 */
final class JsonValues {

  private final JsonNode object;
  private final String text;
  private final CodePoints offsets;

  /**
   * Reads from an object.
   *
   * @param text what its spans count in, in code points
   */
  JsonValues(JsonNode object, String text, CodePoints offsets) {
    if (!object.isObject()) {
      throw new IllegalArgumentException("not a JSON object");
    }
    this.object = object;
    this.text = text;
    this.offsets = offsets;
  }

  /** A string; null if it is absent or null. */
  @Nullable String string(String name) {
    JsonNode node = node(name);
    if (node == null) {
      return null;
    }
    if (!node.isString()) {
      throw broken(name, "is not a string");
    }
    return node.stringValue();
  }

  /** Strings; none if it is absent or null. */
  List<String> strings(String name) {
    List<String> strings = new ArrayList<>();
    for (JsonNode node : list(name)) {
      if (!node.isString()) {
        throw broken(name, "holds what is not a string");
      }
      strings.add(node.stringValue());
    }
    return strings;
  }

  /** True or false; false if it is absent. */
  boolean flag(String name) {
    JsonNode node = node(name);
    if (node != null && !node.isBoolean()) {
      throw broken(name, "is neither true nor false");
    }
    return node != null && node.booleanValue();
  }

  /** One of the codebook's words; the given one if it is absent. */
  <E extends Enum<E>> E word(String name, Class<E> type, E otherwise) {
    String word = string(name);
    if (word == null) {
      return otherwise;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(word.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> broken(name, "is \"" + word + "\", no word of the codebook"));
  }

  /** A TIMEX3 value or null. */
  @Nullable TimexValue time(String name) {
    String value = string(name);
    try {
      return value == null ? null : new TimexValue(value);
    } catch (IllegalArgumentException e) {
      throw broken(name, "is " + e.getMessage());
    }
  }

  /** Codes, as one string joined with " + " or as a list. */
  List<ActorCode> codes(String name) {
    JsonNode node = node(name);
    try {
      if (node != null && node.isArray()) {
        return strings(name).stream().map(ActorCode::parse).toList();
      }
      String joined = string(name);
      return joined == null ? List.of() : ActorCode.parseAll(joined);
    } catch (IllegalArgumentException e) {
      throw broken(name, "is " + e.getMessage());
    }
  }

  /** A place in the text, or null. */
  @Nullable Span span(String name) {
    JsonNode node = node(name);
    return node == null ? null : span(name, node);
  }

  /** A place in the text that has to be there. */
  Span needed(String name) {
    Span span = span(name);
    if (span == null) {
      throw broken(name, "is missing");
    }
    return span;
  }

  /** Places in the text. */
  List<Span> spans(String name) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode node : list(name)) {
      spans.add(span(name, node));
    }
    return spans;
  }

  /** The place of words that are given without one, or null. */
  @Nullable Span wordsNear(String name, Span near) {
    String words = string(name);
    if (words == null) {
      return null;
    }
    Span at = span(name + WordsInText.AT);
    Span found = at == null ? WordsInText.nearest(text, words, near) : at;
    if (found == null) {
      throw broken(name, "is \"" + words + "\", which does not stand in the text");
    }
    return found;
  }

  private Span span(String name, JsonNode node) {
    if (!node.isArray() || node.size() != 2 || !node.get(0).isInt() || !node.get(1).isInt()) {
      throw broken(name, "holds what is no span [start, end)");
    }
    int start = node.get(0).intValue();
    int end = node.get(1).intValue();
    try {
      return new Span(offsets.toIndex(start), offsets.toIndex(end));
    } catch (IndexOutOfBoundsException e) {
      throw broken(name, "[" + start + ", " + end + ") lies outside the text: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw broken(name, "[" + start + ", " + end + ") is no span");
    }
  }

  private Iterable<JsonNode> list(String name) {
    JsonNode node = node(name);
    if (node != null && !node.isArray()) {
      throw broken(name, "is not a list");
    }
    return node == null ? List.of() : node.values();
  }

  private @Nullable JsonNode node(String name) {
    JsonNode node = object.get(name);
    return node == null || node.isNull() ? null : node;
  }

  private static IllegalArgumentException broken(String name, String what) {
    return new IllegalArgumentException("\"" + name + "\" " + what);
  }
}
