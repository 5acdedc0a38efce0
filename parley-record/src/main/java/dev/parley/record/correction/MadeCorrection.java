package dev.parley.record.correction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A correction as the record keeps it.
 *
 * @param number counts up in the order in which corrections were made
 * @param kind what it does
 * @param entry the id of the entry it lies over; null for a merger of actors
 * @param article the id of that entry's article; null for a merger of actors
 * @param field the field that it changes, the name that goes in a merger; else null
 * @param value the new value: of the field, the issue, the name that stays; else null
 * @param code the codes that go with the name that stays; else null
 * @param undoes the number of the correction that it undoes; else null
 * @param by who made it
 * @param at when
 * @param reason why, in that person's words; null if none was given
 * @param holds whether it holds, that is, is not undone
 */
public record MadeCorrection(
    long number,
    Kind kind,
    @Nullable String entry,
    @Nullable String article,
    @Nullable String field,
    @Nullable String value,
    @Nullable String code,
    @Nullable Long undoes,
    String by,
    Instant at,
    @Nullable String reason,
    boolean holds) {

  /** The kinds of {@link Correction}. */
  public enum Kind {
    /** {@link Correction.Reject}. */
    REJECT,
    /** {@link Correction.Add}. */
    ADD,
    /** {@link Correction.Change}. */
    CHANGE,
    /** {@link Correction.Move}. */
    MOVE,
    /** {@link Correction.MergeActors}. */
    MERGE,
    /** {@link Correction.Undo}. */
    UNDO
  }
}
