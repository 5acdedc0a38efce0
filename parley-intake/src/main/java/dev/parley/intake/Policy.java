package dev.parley.intake;

import dev.parley.model.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of every input alike.
 *
 * @param force whether texts that are not English are read all the same
 * @param published the date of articles that state none of their own
 */
public record Policy(boolean force, @Nullable StatedDate published) {

  /** English only, and no date is assumed. */
  public static final Policy USUAL = new Policy(false, null);

  /** The largest text or line taken, in bytes: far beyond any article, well within the heap. */
  public static final int LARGEST = 32 * 1024 * 1024;
}
