package dev.parley.record.document;

import dev.parley.model.ActorCode;
import dev.parley.model.Document;
import dev.parley.model.TimexValue;
import dev.parley.record.Told;
import dev.parley.record.telling.Said;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as all articles together tell it.
 *
 * @param title the title that most mentions give; of several, the one reported first
 * @param kind the kind that most mentions give; of several, the one reported first
 * @param parties all that any mention names
 * @param date the date reported last; null if none is told
 * @param provisions what it is said to hold, each once
 * @param mentions all of them, in the order in which they were reported; at least one
 * @param breaches accusations that speak of it, the latest first
 */
public record DocumentAccount(
    String title,
    String kind,
    List<ActorCode> parties,
    @Nullable TimexValue date,
    List<Provision> provisions,
    List<Told<Document>> mentions,
    List<Said> breaches) {

  /** Keeps its own copies of the lists. */
  public DocumentAccount {
    parties = List.copyOf(parties);
    provisions = List.copyOf(provisions);
    mentions = List.copyOf(mentions);
    breaches = List.copyOf(breaches);
  }
}
