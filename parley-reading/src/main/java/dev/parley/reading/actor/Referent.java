package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import dev.parley.model.Basis;
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
 * @param plural whether they are several
 */
record Referent(
    @Nullable String name,
    List<ActorCode> code,
    Basis basis,
    @Nullable Role role,
    boolean plural) {}
