package dev.parley.model;

/** Whether the text tells an event as a fact, and of what time. */
public enum EventStatus {
  /** It is over. */
  HAPPENED,
  /** It goes on. */
  ONGOING,
  /**
   * It is announced. The event keeps its type; PLOVER's fold of future events into AGREE is made on
   * export.
   */
  PLANNED,
  /** Somebody says it happened, and the text does not make that its own. */
  ALLEGED,
  /** It would happen under a condition. */
  HYPOTHETICAL,
  /** The text says that it did not happen. */
  NEGATED
}
