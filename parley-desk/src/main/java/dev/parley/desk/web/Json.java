package dev.parley.desk.web;

import java.lang.reflect.Type;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the API speaks it: names in lower case with underscores, and nothing unknown taken. */
public final class Json {

  private final JsonMapper mapper =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enumNamingStrategy((config, type, name) -> name.toLowerCase(Locale.ROOT))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** Returns a value as JSON in UTF-8. */
  public byte[] bytes(@Nullable Object value) {
    return mapper.writeValueAsBytes(value);
  }

  /** Returns a value as JSON. */
  public String string(@Nullable Object value) {
    return mapper.writeValueAsString(value);
  }

  /**
   * Reads a value.
   *
   * @throws tools.jackson.core.JacksonException if it is none of this type; the message says why
   */
  public <T> T read(byte[] bytes, Type type) {
    return mapper.readValue(bytes, mapper.constructType(type));
  }
}
