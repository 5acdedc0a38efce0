package dev.parley.reading.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people and bodies are called by what they do: "deputy foreign minister", "the rebels". */
final class Roles {

  /** Words that a role may have. */
  static final int LONGEST = 5;

  private static final List<String> COLUMNS = List.of("role", "sector", "kind");
  private static final Map<String, Role> ROLES = load();

  private Roles() {}

  /** How a role is spoken of. */
  enum Kind {
    /** One person holds it: "the president". */
    OFFICE,
    /** Anybody may: "an official", "diplomats". */
    PERSON,
    /** A body: "the ministry". */
    BODY
  }

  /**
   * A role.
   *
   * @param noun in lower case
   * @param sector PLOVER's code for what it does
   */
  record Role(String noun, String sector, Kind kind) {

    /** Returns how many words a text has for it; a hyphen is one. */
    int length() {
      return noun.split("(?=-)|(?<=-)| ").length;
    }

    /** Tells whether the noun speaks of several. */
    boolean isPlural() {
      return noun.endsWith("s") && !noun.endsWith("ss") || noun.equals("people");
    }
  }

  /** Returns the role of this name, in any case; null if there is none. */
  static @Nullable Role called(String words) {
    return ROLES.get(words.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Role> load() {
    try (InputStream in = Roles.class.getResourceAsStream("roles.tsv")) {
      if (in == null) {
        throw new IllegalStateException("no resource roles.tsv");
      }
      Map<String, Role> roles = new HashMap<>();
      for (Role role :
          TableFile.read(
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
              COLUMNS,
              cells ->
                  new Role(
                      cells.get(0),
                      cells.get(1),
                      Kind.valueOf(cells.get(2).toUpperCase(Locale.ROOT))))) {
        roles.put(role.noun(), role);
      }
      return Map.copyOf(roles);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
