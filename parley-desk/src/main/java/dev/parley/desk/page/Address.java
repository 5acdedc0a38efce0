package dev.parley.desk.page;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a page is, with all that was chosen on it: its permalink. Immutable; every choice makes
 * another address.
 *
 * @param path begins with a slash
 * @param query the parameters, each with its values, in their order
 */
public record Address(String path, Map<String, List<String>> query) {

  /** Keeps its own copy. */
  public Address {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    query.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    query = copy;
  }

  /** Returns the address of a path on which nothing was chosen. */
  public static Address of(String path) {
    return new Address(path, Map.of());
  }

  /** Returns the address that a request came to. */
  static Address of(Context context) {
    return new Address(context.path(), context.queryParamMap());
  }

  /** Returns the first value of a parameter; null if it has none or a blank one. */
  public @Nullable String get(String name) {
    List<String> values = query.getOrDefault(name, List.of());
    return values.isEmpty() || values.get(0).isBlank() ? null : values.get(0);
  }

  /** Returns the first value of a parameter, or another if it has none. */
  public String get(String name, String otherwise) {
    String value = get(name);
    return value == null ? otherwise : value;
  }

  /** Returns all values of a parameter. */
  public List<String> all(String name) {
    return query.getOrDefault(name, List.of());
  }

  /** Returns the day that a parameter gives; null if it gives none. */
  public @Nullable LocalDate day(String name) {
    return Days.parse(get(name));
  }

  /** Returns the address with one value for a parameter; null to be without it. */
  public Address with(String name, @Nullable Object value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(query);
    if (value == null) {
      changed.remove(name);
    } else {
      changed.put(name, List.of(value.toString()));
    }
    return new Address(path, changed);
  }

  /** Returns the address with a further value for a parameter. */
  public Address adding(String name, String value) {
    List<String> values = new ArrayList<>(all(name));
    values.add(value);
    Map<String, List<String>> changed = new LinkedHashMap<>(query);
    changed.put(name, values);
    return new Address(path, changed);
  }

  /** Returns what was chosen, at another path. */
  public Address at(String other) {
    return new Address(other, query);
  }

  /** Returns the address as it stands in a link. */
  @Override
  public String toString() {
    StringBuilder link = new StringBuilder(path);
    char mark = '?';
    for (Map.Entry<String, List<String>> parameter : query.entrySet()) {
      for (String value : parameter.getValue()) {
        link.append(mark).append(encode(parameter.getKey())).append('=').append(encode(value));
        mark = '&';
      }
    }
    return link.toString();
  }

  /** Percent-encodes a part of an address. */
  public static String encode(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
