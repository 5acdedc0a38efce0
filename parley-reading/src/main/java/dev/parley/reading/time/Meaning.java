package dev.parley.reading.time;

import org.jspecify.annotations.Nullable;

/** What an expression means once it is known what it refers to. */
@FunctionalInterface
interface Meaning {

  /** Returns the TIMEX3 value, or null where the reference does not suffice. */
  @Nullable String value(Reference reference);

  /** Returns the meaning of what has one value whatever it refers to. */
  static Meaning always(String value) {
    return reference -> value;
  }
}
