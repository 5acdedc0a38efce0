package dev.parley.bench.corpus;

import java.io.IOException;
import java.nio.file.Path;

/** A file of annotations says something that its format does not allow. */
public final class MalformedCorpusException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong, and where.
   *
   * @param line counted from 1
   */
  public MalformedCorpusException(Path file, int line, String problem) {
    super(file + ", line " + line + ": " + problem);
  }
}
