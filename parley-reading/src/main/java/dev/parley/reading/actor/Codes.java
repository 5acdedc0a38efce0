package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import dev.parley.reading.actor.Names.Name;
import dev.parley.reading.actor.Roles.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives the codes of the people, states and bodies that a stretch of words names. */
final class Codes {

  /** Sectors that those have who speak for others of them. */
  private static final Set<String> SIDES = Set.of("REB", "OPP", "MIL", "PTY", "SPY", "LEG", "JUD");

  private static final Set<String> AND = Set.of("and", "or", "nor");

  private final Tokens tokens;
  private final @Nullable Name[] names;
  private final Persons persons;

  /** Takes the names by their first words. */
  Codes(Tokens tokens, @Nullable Name[] names, Persons persons) {
    this.tokens = tokens;
    this.names = names;
    this.persons = persons;
  }

  /**
   * Returns the code of a role: that of the body it belongs to, else its country with the role's
   * sector; of several where the stretch lists several.
   */
  List<ActorCode> of(int first, int last, Role role) {
    Set<ActorCode> codes = new LinkedHashSet<>();
    boolean several = several(first, last);
    for (int word = first; word <= last; word++) {
      Person person = person(word);
      if (person != null) {
        codes.addAll(person.code());
        word = endOf(person, word);
        continue;
      }
      Name name = names[word];
      if (name == null || name.last() > last) {
        continue;
      }
      boolean country = name.kind() == Names.Kind.COUNTRY || name.kind() == Names.Kind.DEMONYM;
      codes.add(
          !country || role.noun().startsWith("source")
              ? name.code()
              : name.code().in(speaksFor(first, last, role).sector()));
      word = name.last();
      if (!several) {
        break;
      }
    }
    return new ArrayList<>(codes);
  }

  /** Returns the codes of all names in a stretch. */
  List<ActorCode> of(int first, int last) {
    Set<ActorCode> codes = new LinkedHashSet<>();
    for (int word = first; word <= last; word++) {
      Person person = persons.at(word);
      if (person != null) {
        codes.addAll(person.code());
        word = person.last();
      } else if (names[word] != null) {
        codes.add(names[word].code());
        word = names[word].last();
      }
    }
    return new ArrayList<>(codes);
  }

  /** Tells whether a stretch lists several: "and" or the like stands between its names. */
  boolean several(int first, int last) {
    for (int word = first; word <= last; word++) {
      if (names[word] != null) {
        word = names[word].last();
      } else if (AND.contains(tokens.lower(word))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the person whose full name begins with a word, or whose surname it is; or null. */
  @Nullable Person person(int word) {
    Person person = persons.at(word);
    return person != null || names[word] != null ? person : persons.called(word);
  }

  /** Returns the last word of a person's name that begins with a word. */
  int endOf(Person person, int word) {
    return persons.at(word) != null ? person.last() : word;
  }

  /**
   * Returns the role that tells the side: "a spokesman for the rebels" is one of the rebels, "a
   * source in the ministry" one of the ministry's.
   */
  Role speaksFor(int first, int last, Role role) {
    boolean behind = false;
    for (int word = first; word <= last; word++) {
      Role found = tokens.roleAt(word, last);
      if (found != null) {
        if (behind && (SIDES.contains(found.sector()) || role.sector().equals("CVL"))) {
          return found;
        }
        behind |= found.equals(role);
        word += found.length() - 1;
      }
    }
    return role;
  }
}
