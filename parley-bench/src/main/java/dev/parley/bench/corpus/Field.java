package dev.parley.bench.corpus;

import dev.parley.model.ActorCode;
import dev.parley.model.Statement;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.StringNode;

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

  /** Returns the fields of a statement as those of a file that it was printed to. */
  static Map<Field, Object> of(Statement statement) {
    return comparable(
        field ->
            switch (field) {
              case FORM -> word(statement.form());
              case BASIS -> word(statement.speaker().basis());
              case SPEAKER_CODE -> StringNode.valueOf(ActorCode.join(statement.speaker().code()));
              case ACT -> StringNode.valueOf(statement.act().name());
              case TARGET -> StringNode.valueOf(ActorCode.join(statement.target()));
              case NEGATED -> BooleanNode.valueOf(statement.negated());
              case SAID_ON ->
                  statement.saidOn() == null
                      ? null
                      : StringNode.valueOf(statement.saidOn().value());
              case STANCE -> word(statement.stance());
            });
  }

  private static JsonNode word(Enum<?> value) {
    return StringNode.valueOf(value.name().toLowerCase(Locale.ROOT));
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
