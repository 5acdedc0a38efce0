package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import dev.parley.model.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says whom pronouns stand for that are the source of an attribution. */
final class Pronouns {

  /** How many of those who spoke last "he" or "she" may be. */
  private static final int SPEAKERS = 6;

  /** How many of those who spoke last "they" or "it" may be. */
  private static final int GROUPS = 4;

  private final Persons persons;
  private final List<Mention> mentions;
  private final List<Referent> spoken;

  /** Takes the list of those who have spoken so far; it grows while pronouns are asked for. */
  Pronouns(Persons persons, List<Mention> mentions, List<Referent> spoken) {
    this.persons = persons;
    this.mentions = mentions;
    this.spoken = spoken;
  }

  /** "who", "which": the mention right before a place in the text. */
  @Nullable Referent relative(int at) {
    List<Mention> before = Mentions.before(mentions, at);
    return before.isEmpty() ? null : Referent.of(before.get(before.size() - 1));
  }

  /** The last person who spoke or was named before a place, of the gender as far as it is known. */
  @Nullable Referent person(boolean she, int at) {
    for (int i = spoken.size() - 1; i >= 0 && i >= spoken.size() - SPEAKERS; i--) {
      Referent one = spoken.get(i);
      boolean named = one.basis() == Basis.NAMED && fits(one.name(), she);
      boolean held = one.basis() == Basis.UNNAMED && !one.plural();
      if (named || held || one.role() != null && one.role().kind() == Roles.Kind.OFFICE) {
        return one;
      }
    }
    List<Mention> before = Mentions.before(mentions, at);
    for (int i = before.size() - 1; i >= 0; i--) {
      Mention mention = before.get(i);
      if (mention.kind() == Mention.Kind.PERSON && fits(mention.name(), she)) {
        return Referent.of(mention);
      }
    }
    return null;
  }

  private boolean fits(@Nullable String name, boolean she) {
    Person person = persons.named(name);
    return person == null || person.fits(she);
  }

  /** "They", and "it" where a thing is meant: who spoke last as a group or body, or was named so. */
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
  @Nullable Referent country(boolean she, int at) {
    Referent person = person(she, at);
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
