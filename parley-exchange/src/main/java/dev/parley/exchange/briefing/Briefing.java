package dev.parley.exchange.briefing;

import dev.parley.record.dossier.Dossier;
import dev.parley.record.store.Record;
import java.util.List;

/**
 * A briefing of a dossier: where each party stands, what has moved, what is contested, what hangs
 * on conditions, who meets when, and what the papers say; every line with its owner and footnotes.
 *
 * @param title the negotiation
 * @param standfirst as of when, and from how much
 * @param summary what the negotiation is about, in the words of the dossier; empty if not told
 * @param sections in the order in which they are read; none is empty
 * @param notes the footnotes, by their numbers
 */
public record Briefing(
    String title, String standfirst, String summary, List<Section> sections, List<Note> notes) {

  /** Keeps its own copies. */
  public Briefing {
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
  }

  /** Draws up a briefing from a record whose statements were sorted to the issues of a dossier. */
  public static Briefing of(Record record, Dossier dossier, Scope scope) {
    return new BriefingDesk(record, dossier, scope).briefing();
  }
}
