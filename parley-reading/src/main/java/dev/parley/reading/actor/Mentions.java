package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import dev.parley.reading.actor.Names.Name;
import dev.parley.reading.actor.Roles.Role;
import dev.parley.reading.text.Ordered;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words of an article that name actors, and what pronouns among them stand for. */
final class Mentions {

  /** How many mentions before a place may tell who is meant there. */
  private static final int REACH = 150;

  /** Mentions before "both sides" among which the two are sought. */
  private static final int NEAR = 60;

  private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "no", "another", "some");
  private static final Set<String> OF = Set.of("of", "in", "for");
  private static final Set<String> HE_OR_SHE = Set.of("he", "him", "his", "she", "her", "hers");
  private static final Set<String> IT_OR_THEY = Set.of("it", "its", "they", "them", "their");

  private final Tokens tokens;
  private final @Nullable Name[] names;
  private final Persons persons;
  private final Codes codes;
  private final Allegiance allegiance;
  private final List<Mention> found = new ArrayList<>();

  private Mentions(
      Tokens tokens,
      @Nullable Name[] names,
      Persons persons,
      Codes codes,
      @Nullable ActorCode home) {
    this.allegiance = new Allegiance(found, home);
    this.tokens = tokens;
    this.names = names;
    this.persons = persons;
    this.codes = codes;
  }

  /** Returns an article's mentions, in the order of the text; none overlap. */
  static List<Mention> in(
      Tokens tokens,
      @Nullable Name[] names,
      Persons persons,
      Codes codes,
      @Nullable ActorCode home) {
    Mentions mentions = new Mentions(tokens, names, persons, codes, home);
    for (int word = 0; word < tokens.size(); word++) {
      word = mentions.find(word);
    }
    return List.copyOf(mentions.found);
  }

  /** Returns the mentions that end before a place in the text, the last {@link #REACH} of them. */
  static List<Mention> before(List<Mention> mentions, int at) {
    int end = Ordered.from(mentions, at + 1, one -> one.words().end());
    return mentions.subList(Math.max(0, end - REACH), end);
  }

  /** Adds the mention that begins with a word, and returns its last word, else the word. */
  private int find(int word) {
    Person person = persons.at(word);
    if (person != null) {
      return add(word, person.last(), Mention.Kind.PERSON, person.name(), person.code());
    }
    Name name = names[word];
    if (name != null) {
      int behind = name.last() + 1;
      Role role =
          name.kind() == Names.Kind.DEMONYM && behind < tokens.size()
              ? tokens.roleAt(behind, Math.min(behind + 2, tokens.size() - 1))
              : null;
      if (role != null) {
        int last = behind + role.length() - 1;
        List<ActorCode> code = codes.of(word, last, role);
        return add(word, last, Mention.Kind.UNNAMED, tokens.text(word, last), code);
      }
      List<ActorCode> code = List.of(name.code());
      return add(word, name.last(), Mention.Kind.INSTITUTION, name.name(), code);
    }
    Person known = persons.called(word);
    if (known != null) {
      return add(word, word, Mention.Kind.PERSON, known.name(), known.code());
    }
    if (isBoth(word)) {
      return both(word);
    }
    Role role = tokens.roleAt(word, Math.min(word + Roles.LONGEST, tokens.size()) - 1);
    return role == null ? pronoun(word) : bare(word, role);
  }

  /** "the rebels", "Iran's parliament", "the government in Rome". */
  private int bare(int word, Role role) {
    int last = word + role.length() - 1;
    if (!Allegiance.isSide(role) || INDEFINITE.contains(tokens.lower(word - 1))) {
      return last;
    }
    Name owner = owner(word, last);
    List<ActorCode> code =
        owner != null
            ? List.of(owner.code().in(role.sector()))
            : allegiance.of(role, tokens.start(word));
    Mention.Kind kind =
        role.kind() == Roles.Kind.BODY ? Mention.Kind.INSTITUTION : Mention.Kind.UNNAMED;
    return code.isEmpty() ? last : add(word, last, kind, tokens.text(word, last), code);
  }

  /** The name in front of a role, or behind its preposition. */
  private @Nullable Name owner(int first, int last) {
    for (int word = first - 1; word >= Math.max(0, first - 5); word--) {
      if (names[word] != null && names[word].last() >= first - 4) {
        int end = names[word].last();
        if (end + 2 < first && tokens.lower(end + 2).equals("s")) {
          return names[word];
        }
      }
    }
    if (last + 1 < tokens.size() && OF.contains(tokens.lower(last + 1))) {
      for (int word = last + 2; word <= Math.min(last + 3, tokens.size() - 1); word++) {
        if (names[word] != null) {
          return names[word];
        }
      }
    }
    return null;
  }

  /** Tells whether a word begins "two sides", "both governments" and the like. */
  private boolean isBoth(int word) {
    return Set.of("two", "both").contains(tokens.lower(word))
        && WordList.SIDE.has(tokens.lower(word + 1));
  }

  private int both(int word) {
    List<Mention> near = found.subList(Math.max(0, found.size() - NEAR), found.size());
    List<ActorCode> sides = Sides.mostNamed(near, 2);
    return sides.size() < 2
        ? word
        : add(word, word + 1, Mention.Kind.INSTITUTION, tokens.text(word, word + 1), sides);
  }

  /** A pronoun stands for the last mention that it fits; "it" and "they" not for a person. */
  private int pronoun(int word) {
    boolean person = HE_OR_SHE.contains(tokens.lower(word));
    if (!person && !IT_OR_THEY.contains(tokens.lower(word))) {
      return word;
    }
    for (int i = found.size() - 1; i >= 0 && i >= found.size() - 8; i--) {
      Mention mention = found.get(i);
      if (person == (mention.kind() == Mention.Kind.PERSON) && !mention.code().isEmpty()) {
        return add(word, word, mention.kind(), mention.name(), mention.code());
      }
    }
    return word;
  }

  private int add(
      int first, int last, Mention.Kind kind, @Nullable String name, List<ActorCode> code) {
    found.add(new Mention(tokens.span(first, last), kind, name, code));
    return last;
  }
}
