package dev.parley.reading.time;

import org.jspecify.annotations.Nullable;

/**
 * Words understood as a time, not yet resolved.
 *
 * @param end the word after the last one
 * @param grain how finely they tell it
 * @param meaning what they mean
 */
record Match(int end, Grain grain, Meaning meaning) {

  /** Returns the longer of two, the first where they end together. */
  static @Nullable Match longer(@Nullable Match one, @Nullable Match other) {
    if (one == null) {
      return other;
    }
    return other == null || other.end <= one.end ? one : other;
  }
}
