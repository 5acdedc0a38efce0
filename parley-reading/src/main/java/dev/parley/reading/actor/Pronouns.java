package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import dev.parley.model.Basis;
import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whom pronouns stand for that are the source of an attribution. */
final class Pronouns {

  /** How many of those who spoke last "he" or "she" may be. */
  private static final int SPEAKERS = 6;

  /** How many of those who spoke last "they" or "it" may be. */
  private static final int GROUPS = 4;

  /** Words before a name that may be its title. */
  private static final int TITLE = 6;

  /** Words in front of which a clause ends. */
  private static final Set<String> CLAUSES =
      Set.of(
          "and",
          "but",
          "while",
          "as",
          "when",
          "after",
          "because",
          "that",
          "where",
          "although",
          "if");

  private final Tokens tokens;
  private final Persons persons;
  private final List<Mention> mentions;
  private final List<Referent> spoken = new ArrayList<>();
  private int said;

  Pronouns(Tokens tokens, Persons persons, List<Mention> mentions) {
    this.tokens = tokens;
    this.persons = persons;
    this.mentions = mentions;
  }

  /** Takes notice of who speaks, and of where the text goes on behind what is said. */
  void heard(Referent speaker, int end) {
    spoken.add(speaker);
    said = Math.max(said, end);
  }

  /** Returns who has spoken so far. */
  List<Referent> spoken() {
    return Collections.unmodifiableList(spoken);
  }

  /** "who", "which": the mention right before a place in the text. */
  @Nullable Referent relative(int at) {
    List<Mention> before = Mentions.before(mentions, at);
    return before.isEmpty() ? null : Referent.of(before.get(before.size() - 1));
  }

  /**
   * The last person before a place who spoke or was the subject of a clause, else the last who was
   * named, of the gender as far as it is known.
   *
   * @param content what he or she says, in which another is named
   */
  @Nullable Referent person(boolean she, int at, List<Span> content) {
    Mention named = null;
    List<Mention> before = Mentions.before(mentions, at);
    for (int i = before.size() - 1; i >= 0; i--) {
      Mention mention = before.get(i);
      if (mention.kind() == Mention.Kind.PERSON
          && fits(mention.name(), she)
          && content.stream().noneMatch(mention.words()::overlaps)) {
        named = named == null ? mention : named;
        if (mention.words().start() >= said && isSubject(mention)) {
          return Referent.of(mention);
        }
      }
    }
    for (int i = spoken.size() - 1; i >= 0 && i >= spoken.size() - SPEAKERS; i--) {
      Referent one = spoken.get(i);
      boolean person = one.basis() == Basis.NAMED && fits(one.name(), she);
      boolean held = one.basis() == Basis.UNNAMED && !one.plural();
      if (person || held || one.role() != null && one.role().kind() == Roles.Kind.OFFICE) {
        return one;
      }
    }
    return named == null ? null : Referent.of(named);
  }

  /** Tells whether a clause begins with a mention, its title aside. */
  private boolean isSubject(Mention mention) {
    int first = tokens.at(mention.words().start());
    int from = first;
    while (from > 0 && first - from < TITLE && !tokens.isBreak(from) && isTitle(from - 1)) {
      from--;
    }
    int behind = tokens.at(mention.words().end());
    boolean possessive = tokens.lower(behind + 1).equals("s") && tokens.isGlued(behind + 1);
    return !possessive
        && (tokens.isBreak(from)
            || !Character.isLetterOrDigit(tokens.first(from - 1))
            || CLAUSES.contains(tokens.lower(from - 1)));
  }

  private boolean isTitle(int word) {
    return tokens.isCapital(word)
        || tokens.roleAt(word, word) != null
        || Set.of("the", "former", "s", "’", "'").contains(tokens.lower(word));
  }

  private boolean fits(@Nullable String name, boolean she) {
    Person person = persons.named(name);
    return person == null || person.fits(she);
  }

  /**
   * "They", and "it" where a thing is meant: who spoke last as a group or body, or was named so.
   */
  @Nullable Referent group(boolean thing, int at) {
    for (int i = spoken.size() - 1; i >= 0 && i >= spoken.size() - GROUPS; i--) {
      Referent one = spoken.get(i);
      if (one.basis() != Basis.NAMED && (!thing || one.basis() != Basis.UNNAMED)) {
        return one;
      }
    }
    List<Mention> before = Mentions.before(mentions, at);
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).kind() != Mention.Kind.PERSON) {
        return Referent.of(before.get(i));
      }
    }
    return spoken.isEmpty() ? null : spoken.get(spoken.size() - 1);
  }

  /** "his country": that of the person. */
  @Nullable Referent country(boolean she, int at, List<Span> content) {
    Referent person = person(she, at, content);
    return person == null
        ? null
        : new Referent(null, person.code(), Basis.INSTITUTION, null, false);
  }

  /** "both sides": the governments and movements that are spoken of most before a place. */
  @Nullable Referent sides(int count, Basis basis, int at) {
    List<ActorCode> codes = Sides.mostNamed(Mentions.before(mentions, at), count);
    return codes.size() < count
        ? null
        : new Referent(ActorCode.join(codes), codes, basis, null, true);
  }
}
