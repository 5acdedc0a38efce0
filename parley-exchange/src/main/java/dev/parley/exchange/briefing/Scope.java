package dev.parley.exchange.briefing;

import dev.parley.record.store.Filter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a briefing is of.
 *
 * @param wanted which statements count
 * @param asOf the last day of reports that count; null for the last day in the record
 * @param since the first day of the shifts told; null for a week before the last day
 * @param firm how sure the sorting of a statement to an issue must be for it to stand for a
 *     position, 0 to 1
 */
public record Scope(
    Filter wanted, @Nullable LocalDate asOf, @Nullable LocalDate since, double firm) {

  /**
   * The sureness asked for where nothing else is: a phrase of the dossier gives 0.8 and more,
   * likeness of meaning seldom more than 0.6.
   */
  public static final double FIRM = 0.5;

  /** All of a record, as it stands. */
  public static final Scope ALL = new Scope(Filter.ALL, null, null, FIRM);
}
