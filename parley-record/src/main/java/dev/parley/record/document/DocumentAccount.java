package dev.parley.record.document;

import dev.parley.model.ActorCode;
import dev.parley.model.Document;
import dev.parley.model.TimexValue;
import dev.parley.record.Entry;
import dev.parley.record.Told;
import dev.parley.record.dossier.KnownDocument;
import dev.parley.record.telling.Said;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as all articles together tell it.
 *
 * @param title the title that most mentions give; of several, the one reported first
 * @param kind the kind that the dossier gives, else the one that most mentions give; of several,
 *     the one reported first
 * @param parties all that any mention names, and those for whom the document speaks
 * @param date the date that the dossier gives, else the one reported last; null if none is told
 * @param provisions what it is said to hold, each once
 * @param mentions all of them, in the order in which they were reported; at least one, unless there
 *     are statements
 * @param statements those in which the document itself speaks, in the order of the record
 * @param breaches accusations that speak of it, the latest first
 * @param known the dossier's document that it is; null if the dossier does not know it
 */
public record DocumentAccount(
    String title,
    String kind,
    List<ActorCode> parties,
    @Nullable TimexValue date,
    List<Provision> provisions,
    List<Told<Document>> mentions,
    List<Entry> statements,
    List<Said> breaches,
    @Nullable KnownDocument known) {

  /** Keeps its own copies of the lists. */
  public DocumentAccount {
    parties = List.copyOf(parties);
    provisions = List.copyOf(provisions);
    mentions = List.copyOf(mentions);
    statements = List.copyOf(statements);
    breaches = List.copyOf(breaches);
  }
}
