package dev.parley.intake.warc;

/**
 * Where a record begins in an archive, and so where to go on.
 *
 * @param offset the byte of the file at which to begin: that of the record, or of the gzip member
 *     it is in
 * @param inside how many unpacked bytes of that member come before the record; 0 in a plain file,
 *     and in a {@code .gz} whose every record is a member of its own, as ISO 28500 (annex D)
 *     recommends
 */
public record Place(long offset, long inside) implements Comparable<Place> {

  /** The beginning of a file. */
  public static final Place START = new Place(0, 0);

  /** Refuses places before the beginning. */
  public Place {
    if (offset < 0 || inside < 0) {
      throw new IllegalArgumentException("a place before the beginning: " + offset + "+" + inside);
    }
  }

  @Override
  public int compareTo(Place other) {
    int byOffset = Long.compare(offset, other.offset);
    return byOffset != 0 ? byOffset : Long.compare(inside, other.inside);
  }

  /** Returns the offset, and what comes before the record in its member if anything does. */
  @Override
  public String toString() {
    return inside == 0 ? Long.toString(offset) : offset + "+" + inside;
  }
}
