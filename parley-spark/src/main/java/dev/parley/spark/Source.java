package dev.parley.spark;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The articles of one file, as one machine takes them out of it. */
interface Source extends Closeable {

  /**
   * Returns what the next place holds, or null behind the last.
   *
   * @throws IOException if the file cannot be read on
   */
  @Nullable CorpusArticle next() throws IOException;
}
