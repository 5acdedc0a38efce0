package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import dev.parley.model.Basis;
import dev.parley.model.Speaker;
import dev.parley.reading.actor.Roles.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom words stand for.
 *
 * @param name the most specific name known
 * @param code whom it speaks for; empty if that is not known
 * @param basis how the reader is told who it is
 * @param role what it is called by, if it is
 * @param side the role that tells whose side it is on, if one does: of "a source in the ministry"
 *     the ministry
 * @param plural whether they are several
 */
record Referent(
    @Nullable String name,
    List<ActorCode> code,
    Basis basis,
    @Nullable Role role,
    @Nullable Role side,
    boolean plural) {

  Referent(
      @Nullable String name,
      List<ActorCode> code,
      Basis basis,
      @Nullable Role role,
      boolean plural) {
    this(name, code, basis, role, role, plural);
  }

  /** Takes whom a mention names. */
  static Referent of(Mention mention) {
    Basis basis =
        switch (mention.kind()) {
          case PERSON -> Basis.NAMED;
          case UNNAMED -> Basis.UNNAMED;
          case INSTITUTION -> Basis.INSTITUTION;
          case DOCUMENT -> Basis.DOCUMENT;
        };
    return new Referent(mention.name(), mention.code(), basis, null, mention.code().size() > 1);
  }

  /** Takes a named person. */
  static Referent of(Person person, @Nullable Role role) {
    return new Referent(person.name(), person.code(), Basis.NAMED, role, false);
  }

  /** Returns the same with other codes. */
  Referent with(List<ActorCode> code) {
    return new Referent(name, code, basis, role, side, plural);
  }

  Speaker speaker() {
    return new Speaker(name, code, basis);
  }
}
