package dev.parley.record.party;

import dev.parley.model.ActorCode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The side that a code stands for where no parties are given: the country, or the organisation by
 * name. {@code RUS GOV} and {@code RUS SPY} are one side, {@code IGO NATO} and {@code IGO OSCE} are
 * two. Rebels, opposition, criminals and media are no voices of their state: {@code UKR REB} is a
 * side of its own.
 */
public final class Side {

  private static final Set<String> BY_NAME = Set.of("IGO", "IMG");

  private static final Set<String> APART = Set.of("REB", "OPP", "CRM", "JRN");

  private Side() {}

  /** Returns the side of a code. */
  public static String of(ActorCode code) {
    boolean whole =
        BY_NAME.contains(code.country()) || code.sector() != null && APART.contains(code.sector());
    return whole ? code.toString() : code.country();
  }

  /** Returns the sides of codes, in the order of the alphabet. */
  public static Set<String> of(Collection<ActorCode> codes) {
    Set<String> sides = new TreeSet<>();
    codes.forEach(code -> sides.add(of(code)));
    return sides;
  }

  /** Tells whether the two have a side in common; never where one of them is empty. */
  public static boolean meet(List<ActorCode> one, List<ActorCode> other) {
    for (ActorCode code : one) {
      for (ActorCode another : other) {
        if (of(code).equals(of(another))) {
          return true;
        }
      }
    }
    return false;
  }
}
