package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import dev.parley.model.Basis;
import dev.parley.reading.actor.Names.Name;
import dev.parley.reading.actor.Persons.Person;
import dev.parley.reading.actor.Roles.Role;
import dev.parley.reading.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says whom a noun phrase stands for. Its head is what stands before the first preposition: a named
 * person, a role ("a senior Iranian official"), a body or state, or a text.
 */
final class Phrases {

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "in",
          "for",
          "from",
          "at",
          "to",
          "with",
          "on",
          "by",
          "who",
          "which",
          "that",
          "whose",
          "near",
          "close",
          "familiar",
          "involved",
          "inside",
          "within",
          "behind");

  /** Sectors that those have who speak for others of them. */
  private static final Set<String> SIDES = Set.of("REB", "OPP", "MIL", "PTY", "SPY", "LEG", "JUD");

  private static final Set<String> DOCUMENTS =
      Set.of(
          "report",
          "reports",
          "draft",
          "drafts",
          "statement",
          "document",
          "documents",
          "letter",
          "text",
          "texts",
          "communique",
          "communiqué",
          "agreement",
          "treaty",
          "resolution",
          "study",
          "poll",
          "polls",
          "survey",
          "surveys",
          "article",
          "memo",
          "filing",
          "lawsuit",
          "indictment",
          "bill",
          "law",
          "accord",
          "declaration",
          "release",
          "note",
          "book",
          "data",
          "figures",
          "results",
          "transcript",
          "readout",
          "protocol",
          "constitution",
          "email",
          "emails",
          "records",
          "post",
          "editorial",
          "paper",
          "analysis",
          "page",
          "website");

  private final Words words;
  private final @Nullable Name[] names;
  private final Persons persons;

  /** Takes the names by their first words. */
  Phrases(Words words, @Nullable Name[] names, Persons persons) {
    this.words = words;
    this.names = names;
    this.persons = persons;
  }

  /** Returns whom the words {@code [first, last]} stand for; null if that cannot be told. */
  @Nullable Referent of(int first, int last) {
    int end = headEnd(first, last);
    if (DOCUMENTS.contains(lower(end))) {
      List<ActorCode> code = codes(first, end);
      return new Referent(
          text(first, last),
          code.isEmpty() ? codes(first, last) : code,
          Basis.DOCUMENT,
          null,
          false);
    }
    Person person = personIn(first, end);
    if (person != null) {
      List<ActorCode> code = several(first, end) ? codes(first, last) : person.code();
      return new Referent(
          person.name(),
          code.isEmpty() ? codes(first, last) : code,
          Basis.NAMED,
          null,
          several(first, end));
    }
    int at = roleIn(first, end);
    Person named = at >= 0 ? apposed(end + 1, last) : null;
    if (named != null) {
      List<ActorCode> code = named.code().isEmpty() ? codes(first, end) : named.code();
      return new Referent(named.name(), code, Basis.NAMED, null, false);
    }
    if (at >= 0) {
      return described(first, last, at, roleAt(at, end));
    }
    Name name = nameIn(first, end);
    if (name != null) {
      List<ActorCode> code = several(first, end) ? codes(first, end) : List.of(name.code());
      Basis basis =
          name.kind() == Names.Kind.DEMONYM && end > name.last()
              ? Basis.UNNAMED
              : Basis.INSTITUTION;
      return new Referent(name.name(), code, basis, null, code.size() > 1);
    }
    if (isDocument(first, end)) {
      return new Referent(text(first, last), codes(first, last), Basis.DOCUMENT, null, false);
    }
    Name behind = nameIn(end + 1, last);
    return behind == null
        ? null
        : new Referent(text(first, last), List.of(behind.code()), Basis.UNNAMED, null, false);
  }

  /** "the envoy, former senator Jon Berg,": the person behind a comma, titles between. */
  private @Nullable Person apposed(int from, int last) {
    for (int comma = from; comma < last; comma++) {
      for (int word = comma + 1;
          words.first(comma) == ',' && word <= Math.min(comma + 4, last);
          word++) {
        if (persons.at(word) != null) {
          return persons.at(word);
        }
        if (PREPOSITIONS.contains(lower(word)) || words.first(word) == ',') {
          break;
        }
      }
    }
    return null;
  }

  private Referent described(int first, int last, int at, Role role) {
    List<ActorCode> code = code(first, last, role);
    boolean body = role.kind() == Roles.Kind.BODY || role.kind() == Roles.Kind.OFFICE;
    Basis basis =
        body && !role.isPlural()
            ? Basis.INSTITUTION
            : role.kind() == Roles.Kind.BODY ? Basis.INSTITUTION : Basis.UNNAMED;
    String name = text(isArticle(first) ? first + 1 : first, last);
    return new Referent(name, code, basis, role, role.isPlural());
  }

  /**
   * The code of a role: that of the body it belongs to, else its country with the role's sector.
   */
  List<ActorCode> code(int first, int last, @Nullable Role role) {
    Set<ActorCode> codes = new LinkedHashSet<>();
    for (int word = first; word <= last; word++) {
      Person person = persons.at(word);
      if (person != null || names[word] == null && persons.called(word) != null) {
        codes.addAll((person != null ? person : persons.called(word)).code());
        word = person != null ? person.last() : word;
        continue;
      }
      Name name = names[word];
      if (name == null || name.last() > last) {
        continue;
      }
      boolean country = name.kind() == Names.Kind.COUNTRY || name.kind() == Names.Kind.DEMONYM;
      if (!country || role == null || role.noun().startsWith("source")) {
        codes.add(name.code());
      } else {
        codes.add(
            new ActorCode(
                name.code().country(), sector(name.code(), speaksFor(first, last, role))));
      }
      word = name.last();
      if (!several(first, last)) {
        break;
      }
    }
    return new ArrayList<>(codes);
  }

  /** "a spokesman for the rebels": the role of those he speaks for, where it is a plainer one. */
  private Role speaksFor(int first, int last, Role role) {
    boolean behind = false;
    for (int word = first; word <= last; word++) {
      Role found = roleAt(word, last);
      if (found != null) {
        if (behind && SIDES.contains(found.sector())) {
          return found;
        }
        behind |= found.equals(role);
        word += found.length() - 1;
      }
    }
    return role;
  }

  /** The code of one of a government's or body's people. */
  ActorCode of(ActorCode home, Role role) {
    return new ActorCode(home.country(), sector(home, role));
  }

  private static @Nullable String sector(ActorCode of, Role role) {
    boolean noSector = List.of("EUR", "UNO").contains(of.country());
    return noSector || of.country().equals("IGO") ? of.sector() : role.sector();
  }

  /** The codes of all names in a stretch. */
  List<ActorCode> codes(int first, int last) {
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

  /** Returns the role whose words begin at a word, the longest that ends in the phrase. */
  @Nullable Role roleAt(int first, int last) {
    for (int end = Math.min(first + Roles.LONGEST - 1, last); end >= first; end--) {
      Role role = Roles.called(text(first, end));
      if (role != null) {
        return role;
      }
    }
    return null;
  }

  /** Where the last role of a stretch begins, or -1. */
  private int roleIn(int first, int last) {
    int found = -1;
    for (int word = first; word <= last; word++) {
      Role role = roleAt(word, last);
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
      Person person = persons.at(word);
      if (person == null) {
        person = names[word] == null ? persons.called(word) : null;
      }
      if (person != null) {
        int end = persons.at(word) != null ? person.last() : word;
        boolean possessive = end + 2 <= last && words.get(end + 2).equals("s");
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
      if (DOCUMENTS.contains(lower(word))) {
        return true;
      }
    }
    return false;
  }

  /** The last word before the first preposition, relative pronoun or comma behind the head. */
  private int headEnd(int first, int last) {
    for (int word = first + 1; word <= last; word++) {
      Name name = names[word];
      if (name != null) {
        word = Math.min(last, name.last());
        continue;
      }
      Role role = roleAt(word, last);
      if (role != null) {
        word += role.length() - 1;
      } else if (PREPOSITIONS.contains(lower(word)) || words.first(word) == ',') {
        return word - 1;
      }
    }
    return last;
  }

  private boolean several(int first, int last) {
    for (int word = first; word <= last; word++) {
      if (names[word] != null) {
        word = names[word].last();
      } else if (lower(word).equals("and")) {
        return true;
      }
    }
    return false;
  }

  private boolean isArticle(int word) {
    return Set.of("a", "an", "the").contains(lower(word));
  }

  private String text(int first, int last) {
    return words.text().substring(words.start(first), words.end(last));
  }

  private String lower(int word) {
    return words.get(word).toLowerCase(Locale.ROOT);
  }
}
