package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import dev.parley.reading.actor.Names.Name;
import dev.parley.reading.actor.Roles.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a person's code from the words around the name: title, apposition, possessive, place. */
final class Titles {

  private static final int TITLE = 9;
  private static final int APPOSITION = 14;
  private static final int NEAR = 150;

  /** Words below a name at the end of a text, at most. */
  private static final int SIGNATURE = 25;

  private final Tokens tokens;
  private final @Nullable Name[] names;
  private final Codes codes;
  private final @Nullable ActorCode home;

  /** Takes the names by their first words, and the government that issues the text. */
  Titles(Tokens tokens, @Nullable Name[] names, Codes codes, @Nullable ActorCode home) {
    this.tokens = tokens;
    this.names = names;
    this.codes = codes;
    this.home = home;
  }

  /** Returns the code that is told of the name {@code [first, last]}; empty if none is. */
  List<ActorCode> told(int first, int last) {
    List<ActorCode> code = title(first);
    if (code.isEmpty()) {
      code = apposition(last);
    }
    if (code.isEmpty()) {
      code = genitive(first);
    }
    return code.isEmpty() ? signature(last) : code;
  }

  /** "Russian Deputy Foreign Minister": the words right before the name. */
  private List<ActorCode> title(int first) {
    int from = first;
    while (from > 0 && first - from < TITLE && isTitle(from - 1)) {
      from--;
    }
    Role role = closestRole(from, first - 1);
    return role == null ? List.of() : former(from, first, codes.of(from, first - 1, role));
  }

  /** Who has left a government is of the elite. */
  private List<ActorCode> former(int from, int first, List<ActorCode> codes) {
    for (int word = from; word < first; word++) {
      if (Set.of("former", "ex", "late").contains(tokens.lower(word))) {
        return codes.stream()
            .map(c -> "GOV".equals(c.sector()) ? new ActorCode(c.country(), "ELI") : c)
            .toList();
      }
    }
    return codes;
  }

  private boolean isTitle(int word) {
    char c = tokens.first(word);
    return names[word] != null
        || tokens.isCapital(word)
        || tokens.length(word) == 1 && "-’'.".indexOf(c) >= 0
        || tokens.get(word).equals("s")
        || Set.of(
                "of", "the", "for", "former", "deputy", "chief", "top", "senior", "and", "affairs")
            .contains(tokens.lower(word))
        || tokens.roleAt(word, word) != null;
  }

  /** ", the president's national security adviser,": the words right behind the name. */
  private List<ActorCode> apposition(int last) {
    int from = last + 1;
    if (from >= tokens.size() || tokens.first(from) != ',') {
      return List.of();
    }
    int to = appositionEnd(from + 1);
    Role role = firstRole(from + 1, to - 1);
    return role == null ? List.of() : codes.of(from + 1, to - 1, role);
  }

  private int appositionEnd(int from) {
    int to = from;
    while (to < tokens.size()
        && to - from < APPOSITION
        && (",.;:”\"".indexOf(tokens.first(to)) < 0 || !tokens.isGlued(to))) {
      to++;
    }
    return to;
  }

  /** "Labour's Jon Berg": the body or state in front of the name. */
  private List<ActorCode> genitive(int first) {
    boolean possessive = tokens.lower(first - 1).equals("s") && !tokens.isBreak(first);
    for (int word = first - 3; possessive && word >= Math.max(0, first - 9); word--) {
      Name name = names[word];
      if (name != null) {
        return name.last() == first - 3 && name.kind() != Names.Kind.PERSON
            ? List.of(name.code())
            : List.of();
      }
    }
    return List.of();
  }

  /** Who signs a text is of what is named below the name. */
  private List<ActorCode> signature(int last) {
    boolean signs =
        last + 1 < tokens.size() && last + SIGNATURE > tokens.size() && tokens.isBreak(last + 1);
    for (int word = last + 1; signs && word < tokens.size(); word++) {
      if (names[word] != null) {
        return List.of(names[word].code());
      }
    }
    return List.of();
  }

  /**
   * Who is introduced without a country is of the faction that was named last, where a role tells
   * of one, else of the country named last.
   */
  List<ActorCode> near(int first, int last) {
    Role role = closestRole(Math.max(0, first - TITLE), first - 1);
    Role side = side(role, last);
    if (home != null && role != null) {
      return List.of(home.in(role.sector()));
    }
    if (side != null && Allegiance.isFaction(side)) {
      for (int word = first - 1; word >= Math.max(0, first - NEAR); word--) {
        if (names[word] != null && side.sector().equals(names[word].code().sector())) {
          return List.of(names[word].code());
        }
      }
    }
    for (int word = first - 1; word >= Math.max(0, first - NEAR); word--) {
      Name name = names[word];
      if (name != null && name.kind() != Names.Kind.PERSON) {
        boolean country = name.kind() != Names.Kind.ORGANISATION;
        return List.of(side == null || !country ? name.code() : name.code().in(side.sector()));
      }
    }
    return List.of();
  }

  /** ", a spokesman for the rebels,": the role behind the name, else the one before it. */
  private @Nullable Role side(@Nullable Role before, int last) {
    if (last + 1 >= tokens.size() || tokens.first(last + 1) != ',') {
      return before;
    }
    int to = appositionEnd(last + 2);
    Role role = firstRole(last + 2, to - 1);
    return role == null ? before : codes.speaksFor(last + 2, to - 1, role);
  }

  private @Nullable Role firstRole(int first, int last) {
    for (int word = first; word <= last; word++) {
      Role role = tokens.roleAt(word, last);
      if (role != null) {
        return role;
      }
    }
    return null;
  }

  private @Nullable Role closestRole(int first, int last) {
    Role closest = null;
    for (int word = first; word <= last; word++) {
      Role role = tokens.roleAt(word, last);
      if (role != null) {
        closest = role;
        word += role.length() - 1;
      }
    }
    return closest;
  }
}
