package dev.parley.record.query;

import dev.parley.record.store.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a statement can have ({@code has:condition}) or be ({@code is:negated}). */
public enum Trait {
  /** It holds only under a condition. */
  CONDITION("has", Field.CONDITION),
  /** It is aimed at somebody. */
  TARGET("has", Field.TARGET),
  /** One is told to whom it was said. */
  ADDRESSEE("has", Field.ADDRESSEE),
  /** One is told through what it was said. */
  CHANNEL("has", Field.CHANNEL),
  /** Somebody else is reported to have reported it. */
  VIA("has", Field.VIA),
  /** One is told who the speaker is. */
  SPEAKER("has", Field.SPEAKER),
  /** The side that the speaker speaks for is known. */
  SIDE("has", Field.SPEAKER_CODE),
  /** One is told when it was said. */
  SAID("has", Field.SAID_ON),
  /** It is sorted to an issue of the dossier. */
  ISSUE("has", Field.ISSUE),
  /** The attribution itself is negated. */
  NEGATED("is", Field.NEGATED),
  /** A correction lies over it. */
  CORRECTED("is", Field.CORRECTED);

  private final String verb;
  private final Field field;

  Trait(String verb, Field field) {
    this.verb = verb;
    this.field = field;
  }

  /** Returns what the store calls it. */
  public Field field() {
    return field;
  }

  /** Returns the trait that is typed so, in any case of letters. */
  static Optional<Trait> of(String verb, String name) {
    return Arrays.stream(values())
        .filter(trait -> trait.verb.equals(verb) && trait.name().equalsIgnoreCase(name))
        .findFirst();
  }

  /** Returns all that are typed with a verb. */
  static String all(String verb) {
    return String.join(
        ", ",
        Arrays.stream(values())
            .filter(trait -> trait.verb.equals(verb))
            .map(trait -> trait.name().toLowerCase(Locale.ROOT))
            .toList());
  }

  /** Returns the trait as it is typed: {@code has:condition}. */
  @Override
  public String toString() {
    return verb + ":" + name().toLowerCase(Locale.ROOT);
  }
}
