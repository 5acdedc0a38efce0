package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import dev.parley.reading.actor.Roles.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says whose people a role means that names no country: "the army", "the rebels", "a diplomat".
 * Factions are those that were spoken of before; a government is that of the country which the text
 * before speaks of most, what is near counting more.
 */
final class Allegiance {

  /** The sector of those of whom nothing is told. */
  private static final String ANYBODY = "CVL";

  /** Sectors whose people belong to no side; the sector alone is their code. */
  private static final Set<String> NO_SIDE = Set.of("EDU", "BUS", "JRN", "NGO", "LAB", "REL");

  /**
   * Sectors that a country has beside its government, so that a text first tells whose they are.
   */
  private static final Set<String> FACTIONS = Set.of("REB", "OPP", "MIL", "PTY", "LEG", "SPY");

  /** Those that stand against a government: an issuer's own they are not. */
  private static final Set<String> OPPONENTS = Set.of("REB", "OPP");

  /** How much less each mention counts than the one behind it. Chosen on our own articles. */
  private static final double FADING = 0.7;

  private final List<Mention> mentions;
  private final @Nullable ActorCode home;

  /** Takes the mentions, which may still grow, and the government that issues the text. */
  Allegiance(List<Mention> mentions, @Nullable ActorCode home) {
    this.mentions = mentions;
    this.home = home;
  }

  /** Tells whether a country has those in a role beside its government. */
  static boolean isFaction(Role role) {
    return FACTIONS.contains(role.sector());
  }

  /** Tells whether those in a role are a side of their own: a body, or a faction's people. */
  static boolean isSide(Role role) {
    return FACTIONS.contains(role.sector()) && (role.isPlural() || role.kind() == Roles.Kind.BODY)
        || role.kind() == Roles.Kind.BODY
            && !NO_SIDE.contains(role.sector())
            && !role.sector().equals(ANYBODY);
  }

  /** Returns the code of those who are spoken of in a role at a place; empty if it is nobody's. */
  List<ActorCode> of(@Nullable Role role, int at) {
    String sector = role == null ? null : role.sector();
    if (ANYBODY.equals(sector)) {
      return List.of();
    }
    if (NO_SIDE.contains(String.valueOf(sector))) {
      return List.of(new ActorCode(role.sector(), null));
    }
    List<Mention> before = Mentions.before(mentions, at);
    if (FACTIONS.contains(String.valueOf(sector))) {
      for (int i = before.size() - 1; i >= 0; i--) {
        List<ActorCode> code = before.get(i).code();
        if (code.size() == 1 && role.sector().equals(code.get(0).sector())) {
          return code;
        }
      }
    }
    if (home != null && !OPPONENTS.contains(String.valueOf(sector))) {
      return List.of(sector == null ? home : home.in(sector));
    }
    ActorCode code = mostSpokenOf(before);
    return code == null ? List.of() : List.of(sector == null ? code : code.in(sector));
  }

  private static @Nullable ActorCode mostSpokenOf(List<Mention> before) {
    Map<String, Double> weights = new HashMap<>();
    ActorCode most = null;
    double highest = 0;
    double weight = 1;
    for (int i = before.size() - 1; i >= 0; i--) {
      if (!before.get(i).code().isEmpty()) {
        ActorCode code = before.get(i).code().get(0);
        String side = code.isOfState() ? code.country() : code.toString();
        double sum = weights.merge(side, weight, Double::sum);
        if (sum > highest) {
          highest = sum;
          most = code;
        }
      }
      weight *= FADING;
    }
    return most;
  }
}
