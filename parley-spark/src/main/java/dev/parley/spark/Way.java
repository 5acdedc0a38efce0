package dev.parley.spark;

import dev.parley.intake.Policy;
import dev.parley.intake.plain.IsoDate;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How a corpus is taken in, in a form that goes to other machines.
 *
 * @param published the ISO 8601 date of articles that state none; null for none
 * @param force whether texts that are not English are read all the same
 */
record Way(@Nullable String published, boolean force) implements Serializable {

  Policy policy() {
    return new Policy(force, published == null ? null : IsoDate.of(published));
  }
}
