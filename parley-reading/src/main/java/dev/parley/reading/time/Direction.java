package dev.parley.reading.time;

/** Where a clause looks: what has happened, or what is to come. */
enum Direction {
  /** Nothing tells; read as the past, as news is. */
  UNKNOWN,
  /** Back. */
  PAST,
  /** Ahead. */
  FUTURE;
}
