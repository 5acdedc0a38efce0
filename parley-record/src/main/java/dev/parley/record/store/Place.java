package dev.parley.record.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A place in the order of all entries: behind one of them. It stays where it is while entries are
 * added, so that pages neither skip nor repeat any.
 */
public final class Place {

  private static final String BETWEEN = "|";

  final String published;
  final long article;
  final int position;
  final long key;

  Place(String published, long article, int position, long key) {
    this.published = published;
    this.article = article;
    this.position = position;
    this.key = key;
  }

  /** Returns the place in letters, digits, minus and underscore, as it can stand in an address. */
  @Override
  public String toString() {
    String plain = String.join(BETWEEN, "" + article, "" + position, "" + key, published);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if it did not write it
   */
  public static Place parse(String place) {
    String plain = new String(Base64.getUrlDecoder().decode(place), StandardCharsets.UTF_8);
    String[] parts = plain.split("\\" + BETWEEN, 4);
    if (parts.length < 4) {
      throw new IllegalArgumentException("not a place: " + place);
    }
    return new Place(
        parts[3], Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Long.parseLong(parts[2]));
  }
}
