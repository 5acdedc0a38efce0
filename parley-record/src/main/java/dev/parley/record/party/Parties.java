package dev.parley.record.party;

import dev.parley.model.ActorCode;
import dev.parley.record.dossier.Party;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which parties a code belongs to. A party's code covers itself and every code that begins
 * with it: {@code RUS} covers {@code RUS GOV}. Where parties overlap, the most exact code decides:
 * beside a party of {@code RUS} and one of {@code RUS OPP}, {@code RUS OPP} speaks for the second
 * alone. Two parties with the same code are both meant.
 *
 * @param all in the order in which answers name them
 */
public record Parties(List<Party> all) {

  /** Keeps its own copy. */
  public Parties {
    all = List.copyOf(all);
  }

  /** Returns these parties. */
  public static Parties of(Party... parties) {
    return new Parties(List.of(parties));
  }

  /** Returns the parties that any of the codes belongs to, in their order; often none. */
  public List<Party> of(List<ActorCode> codes) {
    if (codes.size() == 1) {
      return of(codes.get(0));
    }
    Set<Party> found = new LinkedHashSet<>();
    for (ActorCode code : codes) {
      found.addAll(of(code));
    }
    return all.stream().filter(found::contains).toList();
  }

  private List<Party> of(ActorCode code) {
    List<Party> exact = new ArrayList<>();
    List<Party> wide = new ArrayList<>();
    for (Party party : all) {
      if (party.codes().contains(code)) {
        exact.add(party);
      } else if (party.covers(code)) {
        wide.add(party);
      }
    }
    return exact.isEmpty() ? wide : exact;
  }
}
