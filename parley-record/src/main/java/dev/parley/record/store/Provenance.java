package dev.parley.record.store;

import org.jspecify.annotations.Nullable;

/**
 * Where a reading comes from.
 *
 * @param reader the version of the reader that made it: what changes when it would read otherwise
 * @param feed the URL of the feed that pointed to the article; null if none did
 * @param source the bytes the article was made from; null if they are not to be kept
 */
public record Provenance(String reader, @Nullable String feed, @Nullable Source source) {

  /** Of an article that was given by hand. */
  public static Provenance of(String reader) {
    return new Provenance(reader, null, null);
  }

  /**
   * What an article was made from.
   *
   * @param mediaType such as {@code text/html}; null if unknown
   * @param bytes as fetched
   */
  public record Source(@Nullable String mediaType, byte[] bytes) {}
}
