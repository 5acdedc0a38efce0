package dev.parley.record.store;

/** In which order entries come: by their article's date, then the article, then the text. */
public enum Order {
  /** The oldest article first; articles without a date before all others. */
  OLDEST_FIRST,
  /** All the other way round. */
  NEWEST_FIRST
}
