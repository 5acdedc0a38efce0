package dev.parley.bench.corpus;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A field of a statement that is right or wrong as a whole, in the order in which it is scored. */
public enum Field {
  /** Direct, indirect or mixed. */
  FORM,
  /** How the reader is told whose words these are. */
  BASIS,
  /** The actor codes of the speaker. */
  SPEAKER_CODE,
  /** What the speaker does with it. */
  ACT,
  /** The actor codes of those it is aimed at. */
  TARGET,
  /** Whether the attribution itself is negated. */
  NEGATED,
  /** When it was said, as a TIMEX3 value. */
  SAID_ON,
  /** For, against, open or none. */
  STANCE;

  /** Returns the name in files: {@code speaker_code}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the fields of one statement such that two that mean the same are equal: joined codes in
   * any order and case, absent negation and {@code false}.
   *
   * @param given what the file gives, null where it gives nothing
   */
  static Map<Field, Object> comparable(Function<Field, @Nullable JsonNode> given) {
    Map<Field, Object> values = new EnumMap<>(Field.class);
    for (Field field : values()) {
      Object value = field.comparable(given.apply(field));
      if (value != null) {
        values.put(field, value);
      }
    }
    return values;
  }

  private @Nullable Object comparable(@Nullable JsonNode value) {
    boolean absent = value == null || value.isNull();
    return switch (this) {
      case SPEAKER_CODE, TARGET -> codes(absent ? "" : value.asString());
      case NEGATED -> !absent && JsonLine.isTrue(value);
      default -> absent ? null : value;
    };
  }

  private static List<String> codes(String joined) {
    return Arrays.stream(joined.toUpperCase(Locale.ROOT).split("\\+", -1))
        .map(String::strip)
        .sorted()
        .toList();
  }
}
