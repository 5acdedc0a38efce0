package dev.parley.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout in which the benchmarks run. */
public final class Repository {

  private Repository() {}

  /**
   * Returns the root of the checkout around the working directory, or the working directory where
   * there is none.
   */
  public static Path root() {
    Path here = Path.of("").toAbsolutePath();
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("parley-bench/regressions"))) {
        return folder;
      }
    }
    return here;
  }
}
