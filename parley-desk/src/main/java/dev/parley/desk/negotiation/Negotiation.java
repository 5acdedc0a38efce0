package dev.parley.desk.negotiation;

import dev.parley.record.ask.Asking;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.party.Parties;
import dev.parley.record.query.Query;
import dev.parley.record.query.QuerySyntaxException;
import dev.parley.record.query.Vocabulary;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Record;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One negotiation at the desk: its record, open, and its dossier if there is one. Thread-safe.
 *
 * @param record open until the desk is closed
 * @param dossier null if none was given
 */
public record Negotiation(Record record, @Nullable Dossier dossier) {

  /** Returns what it is called: the dossier's name, else where the record is. */
  public String name() {
    return dossier == null ? record.toString() : dossier.name();
  }

  /** Returns the parties; empty without a dossier. */
  public Optional<Parties> parties() {
    return Optional.ofNullable(dossier).map(one -> new Parties(one.parties()));
  }

  /** Returns the names that a search may use. */
  public Vocabulary vocabulary() {
    return dossier == null ? Vocabulary.OPEN : Vocabulary.of(dossier);
  }

  /**
   * Reads a search in this negotiation's names.
   *
   * @param typed null or blank for everything
   * @throws QuerySyntaxException if it is no query; the exception points at the character
   */
  public Query query(@Nullable String typed) throws QuerySyntaxException {
    return typed == null || typed.isBlank()
        ? new Query.Everything()
        : Query.parse(typed, vocabulary());
  }

  /**
   * Reads a search as the record takes it.
   *
   * @param typed null or blank for everything
   * @throws QuerySyntaxException if it is no query; the exception points at the character
   */
  public Filter wanted(@Nullable String typed) throws QuerySyntaxException {
    return query(typed).filter();
  }

  /** Returns the record with what is asked about, for a {@link dev.parley.record.ask.Question}. */
  public Asking asking(Query query) {
    Asking asking = Asking.of(record);
    return (dossier == null ? asking : asking.in(dossier)).about(query);
  }
}
