package dev.parley.desk.api;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JSON Schemas (draft 2020-12, as OpenAPI 3.1 has it) of the records that the API speaks in. */
final class Schemas {

  private final Map<String, Object> components = new TreeMap<>();

  /** Returns the schemas of all records that were met, by their names. */
  Map<String, Object> components() {
    return components;
  }

  /** Returns the schema of a type, or a reference to it. */
  Map<String, Object> of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == List.class
          ? ordered("type", "array", "items", of(arguments[0]))
          : ordered("type", "object", "additionalProperties", of(arguments[1]));
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return ordered("type", "string");
    } else if (plain == boolean.class || plain == Boolean.class) {
      return ordered("type", "boolean");
    } else if (plain == int.class || plain == long.class || plain == Long.class) {
      return ordered("type", "integer");
    } else if (plain == double.class) {
      return ordered("type", "number");
    } else if (plain.isEnum()) {
      return ordered(
          "type",
          "string",
          "enum",
          Stream.of(plain.getEnumConstants()).map(Schemas::name).toList());
    } else if (plain.isRecord()) {
      return reference(plain);
    }
    throw new IllegalArgumentException("no schema for " + type);
  }

  private static String name(Object constant) {
    return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
  }

  private Map<String, Object> reference(Class<?> type) {
    String name = type.getSimpleName();
    if (!components.containsKey(name)) {
      components.put(name, Map.of());
      components.put(name, object(type));
    }
    return ordered("$ref", "#/components/schemas/" + name);
  }

  private Map<String, Object> object(Class<?> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      String name = underscored(component.getName());
      Map<String, Object> schema = of(component.getGenericType());
      if (isNullable(component)) {
        properties.put(name, ordered("anyOf", List.of(schema, ordered("type", "null"))));
      } else {
        properties.put(name, schema);
        required.add(name);
      }
    }
    return required.isEmpty()
        ? ordered("type", "object", "properties", properties)
        : ordered("type", "object", "required", required, "properties", properties);
  }

  private static boolean isNullable(RecordComponent component) {
    AnnotatedElement type = component.getAnnotatedType();
    return type.isAnnotationPresent(Nullable.class);
  }

  private static String underscored(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  /** Returns a map in the order of its keys and values. */
  static Map<String, Object> ordered(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int at = 0; at < keysAndValues.length; at += 2) {
      map.put((String) keysAndValues[at], keysAndValues[at + 1]);
    }
    return map;
  }
}
