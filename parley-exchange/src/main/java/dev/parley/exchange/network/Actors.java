package dev.parley.exchange.network;

import dev.parley.record.Entry;
import dev.parley.record.coalition.Coalitions;
import dev.parley.record.coalition.Link;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.Issue;
import dev.parley.record.dossier.Party;
import dev.parley.record.party.Parties;
import dev.parley.record.party.Side;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who counts as an actor: the parties of a dossier, or the sides that codes stand for where there
 * is none.
 */
final class Actors {

  private final @Nullable Dossier dossier;
  private final Parties parties;

  Actors(@Nullable Dossier dossier) {
    this.dossier = dossier;
    this.parties = new Parties(dossier == null ? List.of() : dossier.parties());
  }

  /** Returns the actors that a statement is of; often none. */
  Collection<String> of(Entry entry) {
    return dossier == null
        ? Side.of(entry.statement().speaker().code())
        : parties.of(entry.statement().speaker().code()).stream().map(Party::id).toList();
  }

  /** Returns the links between actors. */
  List<Link> links(Stream<Entry> entries) {
    return dossier == null
        ? Coalitions.betweenSides(entries)
        : Coalitions.between(parties, entries);
  }

  /** Returns what people call an actor. */
  String label(String actor) {
    return parties.all().stream()
        .filter(party -> party.id().equals(actor))
        .map(Party::name)
        .findFirst()
        .orElse(actor);
  }

  /** Returns what people call an issue. */
  String issue(String id) {
    return dossier == null ? id : dossier.issue(id).map(Issue::title).orElse(id);
  }
}
