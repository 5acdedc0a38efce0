package dev.parley.model;

/** How far a meeting has come. */
public enum MeetingStatus {
  /** One side is ready for it, or somebody suggests it. */
  PROPOSED,
  /** Both sides want it, no day is set. */
  AGREED,
  /** The day is set. */
  SCHEDULED,
  /** It took place; it is then also a {@link EventType#CONSULT} event. */
  HELD,
  /** It will be later than was said. */
  POSTPONED,
  /** It will not take place. */
  CANCELLED,
  /** The text does not tell. */
  UNKNOWN
}
