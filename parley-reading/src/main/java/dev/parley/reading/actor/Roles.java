package dev.parley.reading.actor;

import dev.parley.reading.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What people and bodies are called by what they do: "deputy foreign minister", "the rebels". */
final class Roles {

  /** Words that a role may have. */
  static final int LONGEST = 5;

  private static final List<String> COLUMNS = List.of("role", "sector", "kind");
  private static final Map<String, List<Role>> BY_FIRST_WORD = load();

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
   * @param length how many words a text has for it; a hyphen is one
   */
  record Role(String noun, String sector, Kind kind, int length) {

    /** Tells whether the noun speaks of several. */
    boolean isPlural() {
      return noun.endsWith("s") && !noun.endsWith("ss") || noun.equals("people");
    }
  }

  /** Returns the roles whose first word, in lower case, this is; the longest first. */
  static List<Role> beginningWith(String word) {
    return BY_FIRST_WORD.getOrDefault(word, List.of());
  }

  private static Role role(List<String> cells) {
    String noun = cells.get(0);
    Kind kind = Kind.valueOf(cells.get(2).toUpperCase(Locale.ROOT));
    return new Role(noun, cells.get(1), kind, Words.of(noun).size());
  }

  private static Map<String, List<Role>> load() {
    Map<String, List<Role>> roles = new HashMap<>();
    for (Role role : TableFile.carried("roles.tsv", COLUMNS, Roles::role)) {
      String first = Words.of(role.noun()).get(0);
      roles.computeIfAbsent(first, word -> new ArrayList<>()).add(role);
    }
    Comparator<Role> longest = Comparator.comparingInt(role -> -role.length());
    roles.values().forEach(list -> list.sort(longest));
    return roles;
  }
}
