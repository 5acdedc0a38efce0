package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import dev.parley.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of an article that name an actor.
 *
 * @param words where they stand
 * @param kind what they name
 * @param name the most specific name known from the whole article, pronouns and descriptions
 *     resolved; null if it cannot be told
 * @param code whom it speaks for; empty if that is not known
 */
public record Mention(Span words, Kind kind, @Nullable String name, List<ActorCode> code) {

  /** What a mention names. */
  public enum Kind {
    /** A person with a name. */
    PERSON,
    /** A person or persons without a name: "a senior official", "diplomats". */
    UNNAMED,
    /** A state, body or office: "Moscow", "the ministry". */
    INSTITUTION,
    /** A text: "the draft", "a report". */
    DOCUMENT
  }

  /** Keeps its own copy of the codes. */
  public Mention {
    code = List.copyOf(code);
  }
}
