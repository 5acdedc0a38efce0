package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import dev.parley.model.Basis;
import dev.parley.reading.actor.Names.Name;
import dev.parley.reading.actor.Roles.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says whom a noun phrase stands for. Its head is what stands before the first preposition: a named
 * person, a role ("a senior Iranian official"), a body or state, or a text.
 */
final class Phrases {

  private final Tokens tokens;
  private final @Nullable Name[] names;
  private final Persons persons;
  private final Codes codes;

  /** Takes the names by their first words. */
  Phrases(Tokens tokens, @Nullable Name[] names, Persons persons, Codes codes) {
    this.tokens = tokens;
    this.names = names;
    this.persons = persons;
    this.codes = codes;
  }

  /** Returns whom the words {@code [first, last]} stand for; null if that cannot be told. */
  @Nullable Referent of(int first, int last) {
    int end = headEnd(first, last);
    if (WordList.DOCUMENT.has(tokens.lower(end))) {
      List<ActorCode> code = codes.of(first, end);
      return new Referent(
          tokens.text(first, last),
          code.isEmpty() ? codes.of(first, last) : code,
          Basis.DOCUMENT,
          null,
          false);
    }
    Person person = personIn(first, end);
    if (person != null) {
      List<ActorCode> code = codes.several(first, end) ? codes.of(first, last) : person.code();
      return new Referent(
          person.name(),
          code.isEmpty() ? codes.of(first, last) : code,
          Basis.NAMED,
          null,
          codes.several(first, end));
    }
    int at = roleIn(first, end);
    Person named = at >= 0 ? apposed(end + 1, last) : null;
    if (named != null) {
      List<ActorCode> code = named.code().isEmpty() ? codes.of(first, end) : named.code();
      return new Referent(named.name(), code, Basis.NAMED, null, false);
    }
    if (at >= 0) {
      return described(first, last, at, tokens.roleAt(at, end));
    }
    Name name = nameIn(first, end);
    if (name != null) {
      List<ActorCode> code =
          codes.several(first, end) ? codes.of(first, end) : List.of(name.code());
      Basis basis =
          name.kind() == Names.Kind.DEMONYM && end > name.last()
              ? Basis.UNNAMED
              : Basis.INSTITUTION;
      return new Referent(name.name(), code, basis, null, code.size() > 1);
    }
    if (isDocument(first, end)) {
      return new Referent(
          tokens.text(first, last), codes.of(first, last), Basis.DOCUMENT, null, false);
    }
    Name behind = nameIn(end + 1, last);
    return behind == null
        ? null
        : new Referent(
            tokens.text(first, last), List.of(behind.code()), Basis.UNNAMED, null, false);
  }

  /** "the envoy, former senator Jon Berg,": the person behind a comma, titles between. */
  private @Nullable Person apposed(int from, int last) {
    for (int comma = from; comma < last; comma++) {
      for (int word = comma + 1;
          tokens.first(comma) == ',' && word <= Math.min(comma + 4, last);
          word++) {
        if (persons.at(word) != null) {
          return persons.at(word);
        }
        if (WordList.PREPOSITION.has(tokens.lower(word)) || tokens.first(word) == ',') {
          break;
        }
      }
    }
    return null;
  }

  private Referent described(int first, int last, int at, Role role) {
    List<ActorCode> code = codes.of(first, last, role);
    boolean body = role.kind() == Roles.Kind.BODY || role.kind() == Roles.Kind.OFFICE;
    Basis basis =
        body && !role.isPlural()
            ? Basis.INSTITUTION
            : role.kind() == Roles.Kind.BODY ? Basis.INSTITUTION : Basis.UNNAMED;
    String name = tokens.text(isArticle(first) ? first + 1 : first, last);
    Role side = codes.speaksFor(first, last, role);
    return new Referent(name, code, basis, role, side, role.isPlural());
  }

  /** Where the last role of a stretch begins, or -1. */
  private int roleIn(int first, int last) {
    int found = -1;
    for (int word = first; word <= last; word++) {
      Role role = tokens.roleAt(word, last);
      if (role != null) {
        found = word;
        word += role.length() - 1;
      }
    }
    return found;
  }

  private @Nullable Person personIn(int first, int last) {
    Person found = null;
    for (int word = first; word <= last; word++) {
      Person person = codes.person(word);
      if (person != null) {
        int end = codes.endOf(person, word);
        boolean possessive = end + 2 <= last && tokens.get(end + 2).equals("s");
        if (!possessive || end + 2 == last) {
          found = found == null ? person : found;
        }
        word = Math.max(word, end);
      }
    }
    return found;
  }

  private @Nullable Name nameIn(int first, int last) {
    Name found = null;
    for (int word = first; word <= last; word++) {
      Name name = names[word];
      if (name != null && name.last() <= last) {
        found = name;
        word = name.last();
      }
    }
    return found;
  }

  private boolean isDocument(int first, int last) {
    for (int word = first; word <= last; word++) {
      if (WordList.DOCUMENT.has(tokens.lower(word))) {
        return true;
      }
    }
    return false;
  }

  /** The last word before the first preposition, relative pronoun or comma behind the head. */
  private int headEnd(int first, int last) {
    for (int word = first; word <= last; word++) {
      Name name = names[word];
      if (name != null) {
        word = Math.min(last, name.last());
        continue;
      }
      Role role = tokens.roleAt(word, last);
      if (role != null) {
        word += role.length() - 1;
      } else if (word == first) {
        continue;
      } else if (WordList.PREPOSITION.has(tokens.lower(word)) || tokens.first(word) == ',') {
        return word - 1;
      }
    }
    return last;
  }

  private boolean isArticle(int word) {
    return Set.of("a", "an", "the").contains(tokens.lower(word));
  }
}
