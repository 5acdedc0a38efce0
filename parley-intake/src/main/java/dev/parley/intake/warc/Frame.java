package dev.parley.intake.warc;

/** A stretch of an archive, cut out and not yet understood. */
sealed interface Frame {

  /** Where it begins. */
  Place place();

  /** Where the next begins. */
  Place next();

  /** The bytes at hand: a whole record, or of a broken one its header if that could be read. */
  byte[] bytes();

  /**
   * A record from its version line to the end of its block.
   *
   * @param header how many of the bytes are its header
   */
  record Whole(Place place, Place next, byte[] bytes, int header) implements Frame {}

  /** What could not be cut out as a record. */
  record Broken(Place place, Place next, byte[] bytes, String reason, boolean retry)
      implements Frame {}
}
